package vn.motcua.batch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.motcua.identity.Users;
import vn.motcua.testing.browser.MotcuaBrowserTest;
import vn.motcua.testing.browser.PublicScreen;
import vn.motcua.testing.browser.Staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An employer sends a list, reads the mistakes, files what is right, takes the answer and
 * sends it again, on a desk and on a phone, by keyboard alone where it matters.
 */
@MotcuaBrowserTest
class EmployerListsIT {

	private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	@LocalServerPort
	int port;

	@Autowired
	Users users;

	@Test
	void sendsCorrectsFilesAndSendsAgain() throws IOException {
		for (int width : List.of(1280, 360)) {
			String user = "dn-it-" + width;
			this.users.create(user, "Công Ty", "Ví Dụ", user + "@example.vn", Staff.PASSWORD, Set.of("applicants"),
					Set.of());
			try (PublicScreen screen = new PublicScreen(this.port, width)) {
				logIn(screen, user);
				sendRubbish(screen);
				List<Map<String, Object>> people = ListSheets.people(4);
				people.get(2).put("personalId", "12");
				send(screen, ListSheets.workbook(ListSheets.SHARED, people));
				Page page = screen.page();
				assertThat(page.locator(".mistakes")).containsText("Dòng 6, cột “Số định danh cá nhân”:");
				page.getByRole(AriaRole.BUTTON, named("Nộp 3 dòng hợp lệ")).click();
				assertThat(page.getByText("Đã nộp 3 / 4 dòng")).isVisible();
				assertThat(page.locator("#dong-4 .codes")).hasText(Pattern.compile("G12\\.01\\.001-\\d{8}-\\d{7}"));
				assertThat(screen.overflows()).isFalse();
				Download answer = page.waitForDownload(() -> page.getByText("Tải kết quả cả danh sách (XLSX)").click());
				byte[] workbook = answer.createReadStream().readAllBytes();
				answers(workbook);
				page.getByRole(AriaRole.LINK, link("Danh sách của đơn vị")).first().click();
				send(screen, workbook);
				assertThat(page.getByText("3 dòng đơn vị đã nộp trước đây")).isVisible();
				assertThat(page.locator("[data-file]")).hasCount(0);
				assertThat(screen.complaints()).allMatch((words) -> words.contains("422"));
				assertThat(screen.elsewhere()).isEmpty();
			}
		}
	}

	/**
	 * What is wrong with the whole file stands on top, and leads to where it is mended.
	 */
	private static void sendRubbish(PublicScreen screen) {
		send(screen, new byte[] { 1 });
		Locator problem = screen.page().locator("#loi");
		assertThat(problem).isFocused();
		assertThat(screen.page()).hasTitle(Pattern.compile("^Lỗi:.*"));
		screen.page().keyboard().press("Tab");
		screen.page().keyboard().press("Enter");
		assertThat(screen.page().locator("#procedure")).hasValue("sickness-benefit");
		assertThat(screen.overflows()).isFalse();
	}

	private static void send(PublicScreen screen, byte[] workbook) {
		Page page = screen.page();
		page.getByLabel("Thủ tục").selectOption("sickness-benefit");
		page.getByLabel("Cơ quan tiếp nhận").selectOption("G12.01.001");
		page.getByLabel("Tệp danh sách").setInputFiles(new FilePayload("danh-sach.xlsx", XLSX, workbook));
		page.getByRole(AriaRole.BUTTON, named("Nạp và kiểm tra")).press("Enter");
	}

	private static void logIn(PublicScreen screen, String user) {
		screen.go("/employer");
		Page page = screen.page();
		page.keyboard().press("Tab");
		assertThat(page.locator(".skip")).isFocused();
		page.getByLabel("Tên đăng nhập").fill(user);
		page.getByLabel("Mật khẩu").fill(Staff.PASSWORD);
		page.keyboard().press("Enter");
		assertThat(page.getByText("Tài khoản " + user)).isVisible();
	}

	private static void answers(byte[] workbook) throws IOException {
		try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
			List<String> told = read.findSheet("Danh sách")
				.orElseThrow()
				.read()
				.stream()
				.filter((row) -> row.getRowNum() > 3)
				.map((row) -> row.getCellText(row.getCellCount() - 4))
				.toList();
			assertThat(told).containsExactly("Đã nộp", "Đã nộp", "Cần sửa, chưa nộp", "Đã nộp");
		}
	}

	private static Page.GetByRoleOptions named(String name) {
		return new Page.GetByRoleOptions().setName(name);
	}

	private static Page.GetByRoleOptions link(String name) {
		return new Page.GetByRoleOptions().setName(name).setExact(true);
	}

}
