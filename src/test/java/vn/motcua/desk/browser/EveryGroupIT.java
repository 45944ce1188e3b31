package vn.motcua.desk.browser;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
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
 * Files and decides one dossier of each group in Chromium, by four people who stay logged
 * in; group C is {@link TasklistIT}. {@code -Dmotcua.pictures=<folder>} shows the forms.
 */
@MotcuaBrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryGroupIT {

	private static final String AGENCY = "G12.91.001";

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

	/** Typed without the zero and with a dash: the desk writes it out. */
	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("M-uuuu");

	@LocalServerPort
	int port;

	@Autowired
	Staff staff;

	@Autowired
	Dossiers dossiers;

	@Autowired
	Clock clock;

	private Desk desk;

	private TasklistScreen counter;

	@BeforeAll
	void logIn() {
		this.desk = new Desk(this.staff, this.port, AGENCY);
		this.counter = this.desk.counter;
	}

	@AfterAll
	void logOut() {
		this.desk.close();
	}

	@Test
	void groupAReimbursesAnEmergencyByItsInvoices() {
		String patient = "Mẫu Thị Hóa Đơn";
		this.desk.begin("Thanh toán trực tiếp", "hi-direct-reimbursement");
		this.counter.select("caseType", "không có hợp đồng");
		this.desk.who(patient, "15/03/1990", "001190000911");
		this.counter.text("socialInsuranceNumber", "0119000911");
		this.counter.text("hiNumber", "HT3010119000911");
		this.counter.text("facilityName", "Bệnh viện Mẫu Sông");
		this.counter.select("facilityLevel", "Cơ bản");
		this.counter.select("visitType", "Cấp cứu");
		this.counter.date("admissionDate", "06/07/2026");
		this.counter.date("dischargeDate", "10/07/2026");
		this.counter.text("diseaseCode", "J18.9");
		invoice(0, "HD-0003", "4000000");
		this.counter.addRow();
		invoice(1, "HD-0004", "2000000");
		this.counter.text("totalPaid", "6000000");
		this.counter.select("payoutMethod", "Tiền mặt tại cơ quan BHXH");
		String code = this.desk.file(patient, "Văn bản đề nghị thanh toán trực tiếp",
				"Bản chụp thẻ BHYT hoặc mã số BHYT", "Bản chụp giấy ra viện", "Hóa đơn và bảng kê chi phí");
		this.desk.does(this.desk.officer, "Đối chiếu thẻ và dữ liệu thu", patient, (form) -> {
			form.choose("Thẻ có giá trị", "Có");
			form.choose("Cơ sở có hợp đồng", "Không");
			form.text("benefitPercent", "95");
		});
		this.desk.does(this.desk.officer, "Đối chiếu với cơ sở KCB", patient, (form) -> {
			assertThat(form.page().locator("input[id$='-Field_invoices_invoiceNumber_1']")).hasValue("HD-0004");
			form.choose("Cổng giám định có dữ liệu", "Không");
			form.choose("Cơ sở đã đề nghị quỹ", "Không");
			form.text("inScopeCost", "6000000");
		});
		this.desk.does(this.desk.officer, "Kết luận giám định", patient,
				(form) -> form.choose("Kết luận xác minh", "Đủ điều kiện, trình thẩm định"));
		this.desk.does(this.desk.head, "Thẩm định kết quả giám định", patient, (form) -> {
			assertThat(form.panel()).containsText("5.700.000 đồng");
			form.choose("Kết luận thẩm định", "Đồng ý, trình ký");
		});
		this.desk.signs(patient);
		decided(code, "5.700.000 đồng");
	}

	private void invoice(int row, String number, String amount) {
		this.counter.text("invoices_invoiceNumber_" + row, number);
		this.counter.date("invoices_invoiceDate_" + row, "10/07/2026");
		this.counter.text("invoices_amount_" + row, amount);
	}

	@Test
	void groupBPaysAPensionInCashFromNextMonth() {
		String pensioner = "Mẫu Thị Bưu Cục";
		String month = MONTH.format(YearMonth.now(this.clock).plusMonths(1));
		this.desk.begin("Đổi hình thức, tài khoản", "payment-method-or-account-change");
		this.desk.who(pensioner, "02/03/1960", "001160001492");
		this.counter.text("socialInsuranceNumber", "0119001491");
		this.desk.lives();
		this.counter.select("benefitType", "Lương hưu");
		this.counter.select("changeType", "Từ tài khoản sang tiền mặt");
		this.counter.text("effectiveMonth", month);
		this.counter.select("payoutMethod", "Tiền mặt qua tổ chức dịch vụ chi trả");
		String code = this.desk.file(pensioner, "Văn bản đề nghị thay đổi hình thức nhận");
		this.desk.does(this.desk.officer, "Xác thực nhân thân", pensioner, (form) -> {
			form.choose("Dữ liệu chưa đủ", "Không");
			form.choose("Nhân thân khớp", "Có");
			form.choose("Người hưởng còn sống", "Có");
		});
		this.desk.does(this.desk.officer, "Đối chiếu thay đổi", pensioner, (form) -> {
			form.choose("Có tên trong danh sách", "Có");
			form.select("presentMethod", "Chuyển khoản");
			form.choose("Kết luận xác minh", "Được thay đổi, ghi danh sách tháng sau");
		});
		this.desk.does(this.desk.officer, "Ghi danh sách chi trả", pensioner, (form) -> {
			form.text("listMonth", month);
			form.tick("Đã ghi vào danh sách chi trả");
		});
		this.desk.does(this.desk.head, "Duyệt kết quả", pensioner,
				(form) -> form.choose("Kết luận", "Đồng ý, cho thực hiện"));
		decided(code, "Tiền mặt qua tổ chức dịch vụ chi trả");
	}

	@Test
	void groupDReissuesADamagedCard() {
		String holder = "Mẫu Thị Thẻ Hỏng";
		this.desk.begin("Cấp lại, đổi, điều chỉnh thông tin", "book-card-reissue-adjustment");
		this.counter.select("requestType", "Đổi do hỏng");
		this.counter.select("objectType", "Thẻ BHYT");
		this.counter.select("copyFormat", "Bản giấy");
		this.desk.who(holder, "15/01/1990", "001190005091");
		this.counter.text("socialInsuranceNumber", "0119005091");
		this.desk.comesFrom();
		this.desk.lives();
		this.counter.text("hiNumber", "0119005091");
		String code = this.desk.file(holder, "Tờ khai tham gia", "Thẻ BHYT cũ");
		this.desk.matches(holder, "Mã số của chính người này");
		this.desk.does(this.desk.officer, "Xác định việc phải làm", holder,
				(form) -> form.choose("Có thay đổi thông tin", "Không"));
		this.desk.does(this.desk.officer, "Kết luận cấp lại, điều chỉnh", holder,
				(form) -> form.choose("Kết luận xác minh", "Được cấp lại, điều chỉnh"));
		this.desk.issues(holder, "0119005091", "Bản giấy");
		this.desk.signs(holder);
		decided(code, "Thẻ BHYT");
	}

	@Test
	void groupEInsuresAHouseholdThatPaysInCash() {
		String applicant = "Mẫu Thị Gia Đình";
		LocalDate from = LocalDate.now(this.clock).plusDays(31);
		this.desk.begin("Đăng ký đóng, cấp thẻ BHYT", "hi-only-registration");
		this.counter.select("groupCode", "Hộ gia đình");
		this.counter.select("submittedBy", "Tự nộp");
		this.desk.who(applicant, "02/05/1980", "001180003091");
		this.desk.comesFrom();
		this.desk.lives();
		member(0, applicant, "001180003091", "Chủ hộ");
		this.counter.addRow();
		member(1, "Mẫu Văn Con", "001204003093", "Con");
		this.counter.select("months", "12 tháng");
		this.counter.date("validFrom", DAY.format(from));
		this.counter.select("paymentChannel", "Tiền mặt tại cơ quan BHXH");
		String code = this.desk.file(applicant, "Tờ khai tham gia");
		this.desk.matches(applicant, "Chưa có mã số, cấp mới");
		this.desk.does(this.desk.officer, "Xác định thứ tự trong hộ", applicant, (form) -> {
			assertThat(form.page().locator("input[id$='-Field_householdMembers_fullName_1']")).hasValue("Mẫu Văn Con");
			form.choose("Mọi thành viên", "Có");
			form.choose("Tham gia lần đầu", "Có");
		});
		this.desk.does(this.desk.officer, "Xét quyền tham gia", applicant, (form) -> {
			form.choose("Ngân sách hoặc quỹ đóng toàn bộ", "Không");
			form.choose("Đã có thẻ theo đối tượng khác", "Không");
			form.text("supportPercent", "0");
			form.choose("Kết luận xác minh", "Được cấp thẻ");
		});
		this.desk.does(this.desk.head, "Ghi nhận tiền đã nộp", applicant, (form) -> {
			form.text("cashPayer", applicant);
			form.text("receiptNumber", "PT-0091");
			form.tick("Đã nhận đủ tiền mặt");
		});
		this.desk.issues(applicant, "0119003091", "Bản điện tử");
		this.desk.signs(applicant);
		decided(code, "Hộ gia đình");
	}

	private void member(int row, String name, String personalId, String relation) {
		this.counter.text("householdMembers_fullName_" + row, name);
		this.counter.text("householdMembers_personalId_" + row, personalId);
		this.counter.select("householdMembers_relationshipToHead_" + row, relation);
		this.counter.text("householdMembers_memberOrder_" + row, String.valueOf(row + 1));
	}

	private void decided(String code, String shown) {
		this.counter.lookUp(code);
		this.counter.findAgain(DossierStatus.PROCESSED.labelVi());
		assertThat(this.dossiers.get(code).status()).isEqualTo(DossierStatus.PROCESSED);
		assertThat(this.counter.page().locator(".mc-dialog")).containsText(shown);
		this.counter.picture("decided-" + code);
		this.counter.page().keyboard().press("Escape");
	}

}
