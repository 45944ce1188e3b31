package vn.motcua.cockpit.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.motcua.testing.browser.CockpitScreen;
import vn.motcua.testing.browser.MotcuaBrowserTest;
import vn.motcua.testing.browser.Staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A supervisor of a province walks through every page of Cockpit in Chromium.
 * {@code -Dmotcua.pictures=docs/images} writes the README's pictures.
 */
@MotcuaBrowserTest
class CockpitIT {

	private static final String AGENCY = "G12.02.001";

	private static final String MARKUP = "<img src=x onerror=alert(1)> Mẫu";

	private static final String FIRST_STEP = "UserTask_CheckPapers";

	private static final String SECOND_STEP = "UserTask_VerifyDossier";

	@LocalServerPort
	int port;

	@Autowired
	Staff staff;

	@Autowired
	Stories stories;

	@Test
	void walksThroughEveryPageOfCockpit() {
		people();
		try (CockpitScreen an = new CockpitScreen(this.port, "ck-giam-sat")) {
			String processing = processing(an, "Trần Thị Ví Dụ");
			this.stories.waitForAnotherAgency(processing);
			this.stories.age(processing, 8);
			String late = processing(an, "Lê Văn Trễ");
			this.stories.age(late, 20);
			this.stories.late(late);
			String moved = this.stories.filed(AGENCY, "Mẫu Thị Chuyển");
			this.stories.handOver(await(an, moved, FIRST_STEP));
			String fresh = this.stories.filed(AGENCY, MARKUP);
			this.stories.troubles(fresh, AGENCY);
			this.stories.stuck(fresh, AGENCY);
			an.until(() -> this.stories.isStuck(fresh));

			counting(an);
			dossier(an, processing);
			moved(an, moved);
			tab(an, fresh);
			incidents(an, fresh);
			absences(an);
			keyboard(an);
			assertThat(an.complaints()).isEmpty();
		}
	}

	private void people() {
		this.staff.person("ck-an", "Một Cửa", "Thử An", AGENCY, "reception-officers");
		this.staff.person("ck-binh", "Một Cửa", "Thử Bình", AGENCY, "reception-officers");
		this.staff.person("ck-chi", "Chế Độ", "Thử Chi", AGENCY, "benefits-officers");
		this.staff.person("ck-dung", "Chế Độ", "Thử Dung", AGENCY, "benefits-officers");
		this.staff.person("ck-giam-sat", "Giám Sát", "Thử Ân", "G12.02", "supervisors");
	}

	private String processing(CockpitScreen an, String applicant) {
		String code = this.stories.filed(AGENCY, applicant);
		this.stories.accept(await(an, code, FIRST_STEP), "ck-an");
		this.stories.take(await(an, code, SECOND_STEP), "ck-chi");
		return code;
	}

	private Task await(CockpitScreen an, String code, String element) {
		an.until(() -> this.stories.task(code, element) != null);
		return this.stories.task(code, element);
	}

	/** The pages that count; each owner tests the numbers. */
	private void counting(CockpitScreen an) {
		for (String[] page : PAGES) {
			an.open(page[0], page[1]);
			an.picture("cockpit-" + page[2]);
		}
	}

	/** What left an office stands in its list and in the picture of its way. */
	private void moved(CockpitScreen an, String code) {
		an.open("/supervision/moves?direction=OUT&agency=" + AGENCY, "Chuyển cơ quan");
		an.sees("Mẫu Thị Chuyển");
		an.picture("cockpit-moves");
		an.page().getByText(code).first().click();
		an.sees("Những lần chuyển cơ quan");
		assertThat(an.page().locator(".mc-timeline .mc-handed")).hasCount(1);
		an.picture("cockpit-dossier-moved");
	}

	/** Address, heading, picture. */
	private static final String[][] PAGES = { { "/supervision", "Tổng quan", "dashboard" },
			{ "/supervision/risk", "Nguy cơ trễ hạn", "risk" },
			{ "/supervision/list?figure=LATE", "Danh sách hồ sơ", "list" },
			{ "/supervision/lists", "Danh sách đơn vị", "lists" }, { "/supervision/report", "Báo cáo kỳ", "report" },
			{ "/supervision/books", "Sổ theo dõi hồ sơ", "books" },
			{ "/supervision/calendar", "Lịch làm việc", "calendar" } };

	private void dossier(CockpitScreen an, String code) {
		an.open("/supervision/dossier?code=" + code, "Hồ sơ");
		an.sees("Trần Thị Ví Dụ");
		an.sees("Nhật ký nguyên vẹn");
		an.sees("chờ cơ quan khác trả lời");
		an.sees("Giấy tiếp nhận hồ sơ và hẹn trả kết quả");
		assertThat(an.page().locator(".mc-timeline rect[fill='url(#mc-hatch)']")).hasCount(1);
		an.picture("cockpit-dossier");
		an.page().getByText("Giao lại việc đang làm").click();
		an.dialog().getByLabel("Giao cho").selectOption("ck-dung");
		an.dialog().getByLabel("Lý do").fill("Người đang làm quá tải");
		assertThat(an.dialog().locator("tbody input[type='checkbox']")).isChecked();
		an.picture("cockpit-reassign");
		an.dialog().locator("button[type='submit']").click();
		assertThat(an.dialog()).containsText("Đã chuyển 1 việc");
		an.dialog().getByText("Xong").click();
		an.sees("Giao lại việc: Người đang làm quá tải");
		assertThat(this.stories.task(code, SECOND_STEP).getAssignee()).isEqualTo("ck-dung");
	}

	/** The same at the case, and a name with markup is text. */
	private void tab(CockpitScreen an, String code) {
		Task task = await(an, code, FIRST_STEP);
		this.stories.take(task, "ck-an");
		an.go("/process-instance/" + task.getProcessInstanceId() + "/runtime?tab=motcua-dossier-tab");
		an.sees(MARKUP);
		an.picture("cockpit-dossier-tab");
		an.open("/supervision/dossier?code=" + code, "Hồ sơ");
		an.sees(MARKUP);
		assertThat(an.page().locator("img[src='x']")).hasCount(0);
	}

	private void incidents(CockpitScreen an, String code) {
		an.open("/supervision/incidents", "Sự cố");
		an.sees("chưa có địa chỉ nhận kết quả");
		an.sees("Bưu gửi chưa lập được");
		an.sees("Nội dung chuyển khoản không có mã hồ sơ");
		an.sees("Ngân hàng trả lại tiền với mã không có lệnh chi nào mang");
		an.sees("Không có địa chỉ thư điện tử");
		an.sees("RA473124829VN");
		an.picture("cockpit-incidents");
		an.page().getByLabel("Gửi lại " + code).click();
		an.dialog().getByText("Gửi lại", new Locator.GetByTextOptions().setExact(true)).click();
		assertThat(an.dialog()).containsText("Hãy gọi điện báo người nộp");
		an.expectRefusal("/resend");
		an.page().keyboard().press("Escape");
		an.settled();
		an.page().getByLabel("Chạy lại " + code).click();
		an.picture("cockpit-retry");
		an.dialog().getByText("Chạy lại", new Locator.GetByTextOptions().setExact(true)).click();
		assertThat(an.dialog()).containsText("Đã cho chạy lại 1 việc");
		an.dialog().getByText("Xong").click();
		an.until(() -> this.stories.isStuck(code));
	}

	private void absences(CockpitScreen an) {
		an.open("/supervision/absences", "Vắng mặt, làm thay");
		an.page().getByText("Khai vắng mặt").click();
		an.dialog().getByLabel("Cơ quan").selectOption(AGENCY);
		an.dialog()
			.locator("#mc-officer option[value='ck-an']")
			.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
		an.dialog().getByLabel("Người vắng mặt").selectOption("ck-an");
		an.dialog().getByLabel("Người làm thay").selectOption("ck-binh");
		an.dialog().getByLabel("Lý do").fill("nghỉ phép");
		an.dialog().getByText("Xem trước").click();
		assertThat(an.dialog()).containsText(MARKUP);
		an.picture("cockpit-absence");
		an.dialog().getByText("Áp dụng").click();
		assertThat(an.dialog()).containsText("Đã chuyển 1 việc");
		an.dialog().getByText("Xong").click();
		an.sees("Đang vắng");
		an.sees("Chuyển việc của người vắng mặt");
		an.picture("cockpit-absences");
		an.page().getByText("Kết thúc", new Page.GetByTextOptions().setExact(true)).first().click();
		an.dialog().locator(".mc-primary").click();
		an.sees("Đã kết thúc");
	}

	/** The menu opens, closes and leads on without a mouse. */
	private void keyboard(CockpitScreen an) {
		Locator arrow = an.page().locator("[aria-controls='mc-nav-supervision']");
		arrow.focus();
		an.page().keyboard().press("Enter");
		assertThat(an.page().locator("#mc-nav-supervision")).isVisible();
		an.page().keyboard().press("Escape");
		assertThat(an.page().locator("#mc-nav-supervision")).isHidden();
		assertThat(arrow).isFocused();
		an.page().keyboard().press("Enter");
		an.page().keyboard().press("Tab");
		an.page().keyboard().press("Tab");
		an.page().keyboard().press("Tab");
		an.page().keyboard().press("Tab");
		an.page().keyboard().press("Tab");
		an.page().keyboard().press("Enter");
		assertThat(an.page().locator(".mc-page h1")).hasText("Sự cố");
	}

}
