package vn.motcua.desk.browser;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.motcua.dossier.DossierPart;
import vn.motcua.dossier.DossierParts;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.testing.browser.MotcuaBrowserTest;
import vn.motcua.testing.browser.Staff;
import vn.motcua.testing.browser.TasklistScreen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Group LT in Chromium: a birth filed once at the commune, solved in parts by registrar,
 * police and social insurance, given back as one.
 */
@MotcuaBrowserTest
class InterlinkedIT {

	private static final String COMMUNE = "H99.01.001";

	private static final String POLICE = "G01.99.001";

	private static final String INSURANCE = "G12.01.001";

	private static final String MOTHER = "Mẫu Thị Liên Thông";

	private static final List<String> PAPERS = List.of("Tờ khai điện tử liên thông", "Giấy chứng sinh",
			"Tờ khai thay đổi thông tin cư trú", "Tờ khai tham gia bảo hiểm y tế");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

	@LocalServerPort
	int port;

	@Autowired
	Staff staff;

	@Autowired
	Dossiers dossiers;

	@Autowired
	DossierParts parts;

	@Autowired
	Clock clock;

	@Test
	void aBirthIsFiledOnceAndFollowedThroughItsParts() {
		this.staff.person("lt-quay", "Một Cửa", "Thử Xã", COMMUNE, "reception-officers");
		this.staff.person("lt-can-bo", "Cán Bộ", "Thử Liên Thông", Set.of(COMMUNE, POLICE, INSURANCE),
				"civil-registrars", "residence-police", "card-officers");
		this.staff.person("lt-lanh-dao", "Lãnh Đạo", "Thử Ký", Set.of(COMMUNE, POLICE), "directors");
		try (TasklistScreen counter = new TasklistScreen(this.port, "lt-quay");
				TasklistScreen officer = new TasklistScreen(this.port, "lt-can-bo");
				TasklistScreen signer = new TasklistScreen(this.port, "lt-lanh-dao")) {
			String code = file(counter);
			does(officer, "Đăng ký khai sinh", (form) -> {
				assertThat(form.panel()).containsText("Ủy ban nhân dân xã Đồng Mẫu");
				form.choose("Kết luận xác minh", "Đủ điều kiện, trình ký Giấy khai sinh");
				form.text("birthRegistrationNumber", "125/2026");
				form.text("childPersonalId", "001326000977");
			});
			does(signer, "Ký quyết định", TasklistScreen::sign);
			does(officer, "Đăng ký thường trú", (form) -> {
				assertThat(form.page().locator("input[id$='-Field_childPersonalId']")).hasValue("001326000977");
				form.choose("Kết luận xác minh", "Đủ điều kiện, trình ký thông báo");
				form.text("residenceNoticeNumber", "45/TB");
				form.date("residenceRegisteredOn", DAY.format(LocalDate.now(this.clock)));
			});
			does(signer, "Ký quyết định", TasklistScreen::sign);
			does(officer, "Cấp thẻ bảo hiểm y tế", (form) -> {
				form.choose("Kết luận xác minh", "Cấp thẻ");
				form.text("childHealthCardNumber", "TE1010119000977");
			});
			assertThat(this.parts.of(code)).extracting(DossierPart::part)
				.containsExactlyInAnyOrder("BIRTH", "RESIDENCE", "HI_CARD");
			giveBack(counter, code);
		}
	}

	private String file(TasklistScreen counter) {
		String birth = DAY.format(LocalDate.now(this.clock).minusDays(6));
		counter.begin("khai sinh");
		counter.select("channel", "Trực tiếp");
		counter.tick("Đăng ký khai sinh");
		counter.tick("Đăng ký thường trú");
		counter.tick("Cấp thẻ bảo hiểm y tế");
		counter.text("childFullName", "Mẫu Minh Thông");
		counter.select("childGender", "Nữ");
		counter.date("childBirthDate", birth);
		counter.text("childEthnicity", "Kinh");
		counter.select("childNationality", "Việt Nam");
		counter.text("childBirthplace", "Bệnh viện Mẫu, xã Đồng Mẫu");
		counter.text("childHometown", "Xã Đồng Mẫu, tỉnh Sông Mẫu");
		counter.text("birthPaperNumber", "00077.GCS.01001.26");
		counter.text("motherFullName", MOTHER);
		counter.date("motherDateOfBirth", "12/04/1996");
		counter.text("motherPersonalId", "001196000977");
		counter.text("motherResidence", "Số 7 đường Mẫu, xã Đồng Mẫu");
		counter.choose("Cha mẹ đã đăng ký kết hôn", "Không");
		counter.choose("Đăng ký thường trú cùng cha hoặc mẹ", "Có");
		counter.text("householdHeadName", MOTHER);
		counter.text("householdHeadPersonalId", "001196000977");
		counter.text("residenceAddress", "Số 7 đường Mẫu, xã Đồng Mẫu");
		counter.choose("Chủ hộ đã đồng ý trên VNeID", "Có");
		counter.text("hiRegisteredFacilityCode", "01001");
		counter.text("fullName", MOTHER);
		counter.date("dateOfBirth", "12/04/1996");
		counter.select("gender", "Nữ");
		counter.text("personalId", "001196000977");
		counter.text("phone", "0912345678");
		counter.select("childRelationship", "Mẹ");
		counter.text("copiesRequested", "2");
		counter.select("resultDelivery", "Tại quầy");
		counter.picture("birth-interlinked");
		assertThat(counter.errors()).isEmpty();
		counter.file();
		counter.take("Kiểm tra giấy tờ", MOTHER);
		for (String paper : PAPERS) {
			counter.upload(paper, scan(paper));
		}
		String code = counter.page().locator(".mc-head .mc-code").first().innerText();
		counter.tick("Đủ, tiếp nhận hồ sơ");
		counter.complete();
		return code;
	}

	private void giveBack(TasklistScreen counter, String code) {
		does(counter, "Tổng hợp kết quả", (form) -> {
			assertThat(form.page().locator("input[id$='-Field_childHealthCardNumber']")).hasValue("TE1010119000977");
			form.choose("Đã giải thích cho người nộp", "Có");
		});
		does(counter, "Trả kết quả tại quầy", (form) -> {
			form.text("resultReceiver", MOTHER);
			form.text("receiverPersonalId", "001196000977");
		});
		counter.lookUp(code);
		counter.findAgain(DossierStatus.RETURNED.labelVi());
		counter.picture("birth-returned");
		assertThat(this.dossiers.get(code).status()).isEqualTo(DossierStatus.RETURNED);
	}

	private void does(TasklistScreen person, String task, Consumer<TasklistScreen> work) {
		person.take(task, MOTHER);
		work.accept(person);
		person.picture("birth-" + task);
		person.complete();
	}

	private static FilePayload scan(String paper) {
		byte[] pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
			.getBytes(StandardCharsets.US_ASCII);
		return new FilePayload(paper + ".pdf", "application/pdf", pdf);
	}

}
