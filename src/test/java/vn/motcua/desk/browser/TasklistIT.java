package vn.motcua.desk.browser;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.testing.browser.MotcuaBrowserTest;
import vn.motcua.testing.browser.Staff;
import vn.motcua.testing.browser.TasklistScreen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Plays the officers of one agency in Chromium against the whole application: a maternity
 * dossier from the counter to the parcel. {@code -Dmotcua.pictures=docs/images} writes
 * the README's pictures.
 */
@MotcuaBrowserTest
class TasklistIT {

	private static final String AGENCY = "G12.01.001";

	private static final String MOTHER = "Trần Thị Ví Dụ";

	@LocalServerPort
	int port;

	@Autowired
	Staff staff;

	@Autowired
	Dossiers dossiers;

	@Test
	void takesAMaternityDossierFromTheCounterToTheParcel() {
		people();
		String code = counter();
		verify();
		appraiseAndSign();
		pay();
		post(code);
		assertThat(this.dossiers.get(code).status()).isEqualTo(DossierStatus.RETURNED);
	}

	private void people() {
		this.staff.person("an", "Một Cửa", "Thử An", AGENCY, "reception-officers");
		this.staff.person("chi", "Chế Độ", "Thử Chi", AGENCY, "benefits-officers");
		this.staff.person("mai", "Trưởng Phòng", "Thử Mai", AGENCY, "benefits-heads", "directors");
		this.staff.person("phuc", "Giám Đốc", "Thử Phúc", AGENCY, "directors");
		this.staff.person("son", "Kế Toán", "Thử Sơn", AGENCY, "accountants");
	}

	private TasklistScreen as(String user) {
		return new TasklistScreen(this.port, user);
	}

	private String counter() {
		try (TasklistScreen an = as("an")) {
			an.begin("hưởng chế độ thai sản");
			fillFilingForm(an);
			an.picture("start-form");
			an.file();
			an.open("Chờ nhận", "Kiểm tra giấy tờ", MOTHER);
			String code = an.page().locator(".mc-head .mc-code").first().innerText();
			an.claim();
			an.tick("Thiếu, yêu cầu bổ sung");
			an.tick("Thiếu thành phần hồ sơ");
			an.text("supplementNote", "Nộp bản sao giấy khai sinh của con.");
			an.picture("check-papers");
			an.complete();
			an.take("Nhận giấy tờ bổ sung", MOTHER);
			an.upload("Bản sao giấy khai sinh", birthCertificate());
			an.picture("supplement");
			an.complete();
			an.take("Kiểm tra giấy tờ", MOTHER);
			an.tick("Đủ, tiếp nhận hồ sơ");
			preview(an, "Xem trước giấy tiếp nhận");
			an.complete();
			printsWhatWasIssued(an, code);
			return code;
		}
	}

	private static void preview(TasklistScreen an, String button) {
		an.page().getByText(button, new Page.GetByTextOptions().setExact(true)).click();
		an.page().locator("dialog.mc-preview img").first().waitFor();
		an.page().locator("dialog.mc-preview button").first().click();
	}

	/** The counter needs no search: what the step led to is offered. */
	private static void printsWhatWasIssued(TasklistScreen an, String code) {
		Locator offered = an.page().locator(".mc-issued");
		offered.waitFor();
		assertThat(offered).containsText(code);
		assertThat(offered).containsText("Mẫu 01: Giấy tiếp nhận hồ sơ");
		String pdf = offered.getByText("In", new Locator.GetByTextOptions().setExact(true)).getAttribute("href");
		assertThat(an.page().evaluate("async (path) => (await (await fetch(path)).text()).slice(0, 4)", pdf))
			.isEqualTo("%PDF");
	}

	private static void fillFilingForm(TasklistScreen an) {
		an.select("channel", "Trực tiếp");
		an.select("submissionMode", "Người hưởng nộp trực tiếp");
		an.select("caseType", "Sinh con");
		an.text("fullName", MOTHER);
		an.date("dateOfBirth", "15/03/1995");
		an.select("gender", "Nữ");
		an.text("personalId", "001195000123");
		an.text("socialInsuranceNumber", "0123456789");
		an.text("phone", "0912345678");
		an.date("fromDate", "01/07/2026");
		an.date("toDate", "31/12/2026");
		an.text("totalDays", "184");
		an.tick("Chủ nhật");
		an.date("childBirthDate", "05/07/2026");
		an.text("childCount", "1");
		an.text("childOrder", "1");
		an.select("payoutMethod", "Chuyển khoản");
		an.select("bankBin", "Vietcombank");
		an.text("bankAccountNumber", "0011001234567");
		an.text("bankAccountName", "TRAN THI VI DU");
		an.select("resultDelivery", "bưu chính");
		an.text("deliveryAddress", "Số 5 đường Ví Dụ, xã Đồng Mẫu, thành phố Hà Nội");
		assertThat(an.errors()).isEmpty();
	}

	private void verify() {
		try (TasklistScreen chi = as("chi")) {
			chi.take("Xác minh hồ sơ", MOTHER);
			chi.tick("Đủ điều kiện, tính mức hưởng");
			chi.text("average6Months", "12000000");
			chi.text("contributionMonthsIn12", "12");
			chi.text("livingChildrenBefore", "0");
			chi.picture("verify");
			chi.complete();
		}
	}

	/** The head may sign in other dossiers, but not where she appraised. */
	private void appraiseAndSign() {
		try (TasklistScreen mai = as("mai")) {
			mai.take("Thẩm định kết quả", MOTHER);
			assertThat(mai.panel()).containsText("Số tiền tính được");
			assertThat(mai.panel()).containsText(Pattern.compile("[0-9.]+ đồng"));
			mai.tick("Đồng ý, trình ký");
			mai.picture("appraise");
			mai.complete();
			mai.open("Chờ nhận", "Ký quyết định", MOTHER);
			mai.askToClaim();
			mai.said("đã xử lý hồ sơ với vai trò");
			mai.picture("four-eyes");
		}
		try (TasklistScreen phuc = as("phuc")) {
			phuc.take("Ký quyết định", MOTHER);
			phuc.sign();
			phuc.complete();
		}
	}

	private void pay() {
		try (TasklistScreen son = as("son")) {
			son.take("Lập lệnh chi trả", MOTHER);
			son.tick("Đã đối chiếu người nhận");
			son.picture("pay");
			son.complete();
		}
	}

	private void post(String code) {
		try (TasklistScreen an = as("an")) {
			an.take("Thu tiền tại quầy", MOTHER);
			an.page().locator(".mc-qr img").waitFor();
			an.text("cashPayer", MOTHER);
			an.tick("Đã nhận đủ tiền mặt");
			an.picture("collect-postage");
			an.complete();
			an.take("Bàn giao cho bưu chính", MOTHER);
			an.tick("Đã giao bưu phẩm");
			an.picture("hand-over");
			an.complete();
			an.lookUp(code);
			an.page().getByLabel("Tin của bưu điện").selectOption("DELIVERED");
			an.page().getByText("Ghi tin bưu điện").click();
			assertThat(an.panel()).containsText("Phát thành công");
			an.findAgain(DossierStatus.RETURNED.labelVi());
			an.picture("returned");
		}
	}

	private static FilePayload birthCertificate() {
		byte[] pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
			.getBytes(StandardCharsets.US_ASCII);
		return new FilePayload("Giấy khai sinh của con.pdf", "application/pdf", pdf);
	}

}
