package vn.motcua.cockpit.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.motcua.testing.browser.CockpitScreen;
import vn.motcua.testing.browser.MotcuaBrowserTest;
import vn.motcua.testing.browser.Staff;
import vn.motcua.testing.browser.TasklistScreen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where time is lost on a diagram, what a calendar change could not move, and the book.
 */
@MotcuaBrowserTest
class PaceIT {

	private static final String AGENCY = "G12.02.001";

	@LocalServerPort
	int port;

	@Autowired
	Staff staff;

	@Autowired
	Stories stories;

	@Test
	void marksTheStepsOnTheDiagramAndLeadsToTheirDossiers() {
		this.staff.person("pace-giam-sat", "Giám Sát", "Thử Nhịp", "G12.02", "supervisors");
		try (CockpitScreen an = new CockpitScreen(this.port, "pace-giam-sat")) {
			String late = this.stories.filed(AGENCY, "Hồ Thị Chậm");
			an.until(() -> task(late) != null);
			this.stories.accept(task(late), "pace-an");
			an.until(() -> this.stories.task(late, "UserTask_VerifyDossier") != null);
			this.stories.age(late, 20);
			this.stories.late(late);
			String fresh = this.stories.filed(AGENCY, "Hồ Thị Mới");
			an.until(() -> task(fresh) != null);

			an.go("/process-definition/" + this.stories.model() + "/runtime?tab=motcua-steps-tab");
			Locator badge = an.page().locator("[data-container-id='UserTask_VerifyDossier'] .mc-badge");
			assertThat(badge).containsText("trễ");
			assertThat(badge).hasClass(Pattern.compile("mc-badge-late"));
			Locator row = an.page().locator(".mc-tab tbody tr:has-text('Xác minh hồ sơ')");
			assertThat(row).containsText("đang chậm");
			an.picture("cockpit-diagram");
			an.page().locator(".mc-tab th button", new Page.LocatorOptions().setHasText("Quá hạn")).click();
			assertThat(an.page().locator(".mc-tab th[aria-sort='ascending']")).containsText("Quá hạn");
			row.getByLabel("Quá hạn ở bước Xác minh hồ sơ").click();
			an.sees("Hồ Thị Chậm");
			assertThat(an.complaints()).isEmpty();
		}
	}

	@Test
	void namesWhatACalendarChangeCouldNotMoveAndTheHoursInForce() {
		this.staff.person("pace-quan-tri", "Quản Trị", "Thử Lịch", AGENCY, "camunda-admin");
		String code = this.stories.filed(AGENCY, "Lý Văn Sót");
		this.stories.skipped(code);
		try (CockpitScreen an = new CockpitScreen(this.port, "pace-quan-tri")) {
			an.open("/supervision/calendar", "Lịch làm việc");
			Locator row = an.body().locator("tr:has-text('" + code + "')");
			assertThat(row).containsText("Nghỉ thêm ngày Ví Dụ");
			row.scrollIntoViewIfNeeded();
			an.picture("cockpit-calendar-skipped");
			an.page().getByText("Đặt giờ làm việc").click();
			an.dialog().getByLabel("Cơ quan").selectOption(AGENCY);
			an.dialog().getByLabel("Áp dụng từ ngày").fill("2026-12-01");
			an.dialog().getByLabel("Đóng cửa").fill("17:30");
			an.dialog().getByText("Kiểm tra").click();
			assertThat(an.dialog()).containsText("đang áp dụng: 07:30–");
			an.picture("cockpit-calendar-hours");
			assertThat(an.complaints()).isEmpty();
		}
	}

	@Test
	void theReceptionOpensItsBook() {
		this.staff.person("pace-mot-cua", "Một Cửa", "Thử Sổ", AGENCY, "reception-officers");
		this.stories.filed(AGENCY, "Mai Thị Sổ");
		try (TasklistScreen an = new TasklistScreen(this.port, "pace-mot-cua")) {
			an.page().locator(".mc-books-link").click();
			an.page().getByText("Mở sổ").click();
			assertThat(an.page().locator(".mc-dialog")).containsText("Trong kỳ cơ quan đã nhận");
			an.picture("tasklist-book");
			String file = an.page()
				.waitForDownload(() -> an.page().getByText("In sổ (PDF, có số)").click())
				.suggestedFilename();
			assertThat(file).endsWith("STD.pdf");
			assertThat(an.complaints()).isEmpty();
		}
	}

	private Task task(String code) {
		return this.stories.task(code, "UserTask_CheckPapers");
	}

}
