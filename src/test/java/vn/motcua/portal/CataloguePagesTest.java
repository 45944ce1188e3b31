package vn.motcua.portal;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.motcua.catalog.PortalCode;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.portal.words.Words;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotcuaWebTest;

import static org.assertj.core.api.Assertions.assertThat;

@MotcuaWebTest
class CataloguePagesTest {

	private static final String LIST = "/public/procedures";

	private static final String SLUG = "maternity-benefit";

	private static final Pattern INPUT = Pattern.compile("<(?:input|select)[^>]* id=\"([^\"]+)\"");

	@LocalServerPort
	int port;

	@Autowired
	ProcedureCatalog catalog;

	private HttpResponse<String> get(String path) {
		return Http.nobody(this.port).get(path);
	}

	private String search(String text) {
		HttpResponse<String> answer = get(LIST + "?tim=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
		assertThat(answer.statusCode()).isEqualTo(200);
		return answer.body();
	}

	@ParameterizedTest
	@ValueSource(strings = { LIST, LIST + "?tim=thai+san", LIST + "?tim=kh%C3%B4ng+c%C3%B3", LIST + "/" + SLUG,
			LIST + "/nowhere", LIST + "/birth-registration", "/" })
	void everyPageCanBeReadByEverybody(String path) {
		HttpResponse<String> page = get(path);
		String html = page.body();
		assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
		assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
			.contains("default-src 'none'", "frame-ancestors 'none'")
			.doesNotContain("http");
		assertThat(html).contains("<html lang=\"vi\">", "<main", "href=\"#noi-dung\"", "<nav aria-label=")
			.doesNotContain("http://", "https://", "style=\"", "onclick");
		assertThat(html.split("<h1")).hasSize(2);
		assertThat(html).containsPattern("<title>[^<]{5,} – Danh mục thủ tục</title>");
		INPUT.matcher(html)
			.results()
			.forEach((input) -> assertThat(html).contains("<label for=\"" + input.group(1) + "\""));
		assertThat(html.split("<h3")[0]).contains("<h1");
	}

	@Test
	void everyProcedureHasItsPage() {
		assertThat(this.catalog.all()).isNotEmpty().allSatisfy((procedure) -> {
			HttpResponse<String> page = get(LIST + "/" + procedure.slug());
			assertThat(page.statusCode()).isEqualTo(200);
			assertThat(page.body())
				.contains("<h1>" + procedure.nameVi() + "</h1>", procedure.papers().get(0).nameVi(),
						procedure.legalBasis().get(0), PortalCode.shown(procedure.codes().get(0).code()), "Phiên bản 1")
				.doesNotContain("null", "VIA_EMPLOYER", "WORKING_DAYS", "list contains", "?? ");
		});
		assertThat(get(LIST).body())
			.contains(this.catalog.all().stream().map(Procedure::nameVi).toArray(String[]::new));
	}

	@Test
	void otherFieldsAreToldAboutAndNotTaken() {
		assertThat(this.catalog.information()).hasSizeGreaterThanOrEqualTo(40).allSatisfy((entry) -> {
			HttpResponse<String> page = get(LIST + "/" + entry.slug());
			assertThat(page.statusCode()).isEqualTo(200);
			assertThat(page.body()).contains("không nộp và không giải quyết ở đây", "cần xác nhận", "Nơi nhận hồ sơ")
				.doesNotContain("form.pdf", "COMMUNE");
		});
		assertThat(get(LIST + "/birth-registration/form.pdf").statusCode()).isEqualTo(404);
		assertThat(search("giay khai sinh")).containsSubsequence("Đăng ký khai sinh", "Chỉ cung cấp thông tin");
		assertThat(get(LIST + "?nhom=DD").body()).contains("Tách thửa").doesNotContain("chế độ thai sản");
	}

	@Test
	void everyCodeOfTheCatalogueHasWords() {
		this.catalog.all().forEach((procedure) -> {
			assertThat(procedure.applicants()).allMatch((code) -> Words.knows("applicants", code));
			assertThat(procedure.agencyLevels()).allMatch((code) -> Words.knows("levels", code));
			assertThat(procedure.group()).matches((code) -> Words.knows("groups", code));
			assertThat(procedure.limits()).allMatch((limit) -> Words.knows("regimes", limit.regime()));
		});
		assertThat(this.catalog.information())
			.allSatisfy((entry) -> assertThat(entry.applicants()).allMatch((code) -> Words.knows("applicants", code)));
	}

	@Test
	void thePageSaysConditionsInWordsAndMarksWhatIsNotSure() {
		assertThat(get(LIST + "/" + SLUG).body()).contains("Khi “Hình thức nộp” là “Qua đơn vị sử dụng lao động”",
				"7 ngày làm việc", "Luật 41/2024/QH15, Điều 62", "cần xác nhận", "Tiếp nhận hồ sơ", "Cán bộ chế độ",
				"Đang áp dụng", "KQ.G09.000362");
	}

	@Test
	void theDiagramIsForThePublic() {
		HttpResponse<String> diagram = get(LIST + "/" + SLUG + "/diagram.bpmn");
		assertThat(diagram.headers().firstValue("Content-Type")).hasValue("application/xml;charset=UTF-8");
		assertThat(diagram.body()).contains("BPMNShape", "Xác minh hồ sơ").doesNotContain("camunda", "${", "officers");
		assertThat(get(LIST + "/nowhere/diagram.bpmn").statusCode()).isEqualTo(404);
		assertThat(get("/public/assets/bpmn-navigated-viewer.production.min.js").statusCode()).isEqualTo(200);
		assertThat(get("/public/assets/LICENSE").body()).contains("bpmn.io");
		assertThat(get("/public/assets/portal.css").statusCode()).isEqualTo(200);
		assertThat(get("/public/assets/../words.yaml").statusCode()).isGreaterThanOrEqualTo(400);
	}

	@Test
	void whatWasTypedComesBackAsText() {
		String html = search("\"><script>alert(1)</script>");
		assertThat(html).contains("&lt;script&gt;").doesNotContain("<script>alert");
		assertThat(search("' onfocus='alert(1)")).doesNotContain("' onfocus='");
	}

	@Test
	void anyQuestionIsAnswered() {
		assertThat(search("thai san")).contains("chế độ thai sản", "<h2>Kết quả</h2>");
		assertThat(search("đồ gốm cổ")).contains("Không có thủ tục nào khớp", "xem toàn bộ danh mục");
		assertThat(search("x".repeat(500))).contains("Không có thủ tục nào khớp");
		assertThat(get(LIST + "?cap=NOWHERE&nhom=%3Cb%3E&muc-do=x&nguoi-nop=").body()).contains("chế độ thai sản")
			.doesNotContain("<b>\"");
		assertThat(get(LIST + "?tim=%FF%FE").statusCode()).isEqualTo(200);
	}

	@Test
	void anUnknownProcedureIsNotFoundKindly() {
		HttpResponse<String> page = get(LIST + "/khong-co");
		assertThat(page.statusCode()).isEqualTo(404);
		assertThat(page.body()).contains("Không có thủ tục này", "Tìm thủ tục");
	}

}
