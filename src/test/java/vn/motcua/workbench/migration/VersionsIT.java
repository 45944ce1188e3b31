package vn.motcua.workbench.migration;

import java.util.Map;

import com.microsoft.playwright.Locator;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.motcua.dossier.MaternityFiling;
import vn.motcua.process.CaseProcess;
import vn.motcua.testing.browser.CockpitScreen;
import vn.motcua.testing.browser.MotcuaBrowserTest;
import vn.motcua.testing.browser.Staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An analyst tries a new version on a running dossier, an administrator takes it over.
 */
@MotcuaBrowserTest
class VersionsIT {

	private static final String AGENCY = "G12.92.001";

	private static final String KEY = "block-two-versions";

	private static final String PATH = "/workbench/versions";

	private static final String HEADING = "Phiên bản và hồ sơ đang chạy";

	@LocalServerPort
	int port;

	@Autowired
	Staff staff;

	@Autowired
	RepositoryService repository;

	@Autowired
	CaseProcess cases;

	@Autowired
	Migrator migrator;

	private TwoVersions models;

	private String code;

	@BeforeEach
	void twoVersionsOfABlock() {
		this.staff.person("vb-phan-tich", "Phân Tích", "Thử Vân", AGENCY, "analysts");
		this.models = new TwoVersions(this.repository);
		this.models.deploy(TwoVersions.block(KEY, "Ký nháy"), "");
		Map<String, Object> filing = MaternityFiling.variables();
		filing.put("agency", AGENCY);
		this.code = this.cases.start(MaternityFiling.PROCEDURE, filing);
		this.cases.startBeside(KEY, this.code, AGENCY);
		this.models.deploy(TwoVersions.block(KEY, "Ký nháy và kiểm tra"), "");
	}

	@AfterEach
	void takeAway() {
		this.models.undeploy();
	}

	@Test
	void analystsTryAndAdministratorsTakeOver() {
		try (CockpitScreen analyst = new CockpitScreen(this.port, "vb-phan-tich")) {
			look(analyst);
			tryOut(analyst);
			assertThat(button(analyst, "Chuyển hồ sơ…")).hasCount(0);
			whatIf(analyst);
			// where Cockpit begins is for supervisors
			assertThat(analyst.complaints()).allMatch((words) -> words.contains("/supervision/dashboard"));
		}
		try (CockpitScreen administrator = new CockpitScreen(this.port, "dao")) {
			tryOut(administrator);
			takeOver(administrator);
			assertThat(administrator.complaints()).isEmpty();
		}
	}

	private void look(CockpitScreen screen) {
		screen.open(PATH, HEADING);
		screen.sees("Khối hai phiên bản");
		screen.sees("bản cũ");
		screen.picture("workbench-versions");
	}

	private void tryOut(CockpitScreen screen) {
		screen.open(PATH, HEADING);
		screen.page().locator("a[aria-label='Xem Khối hai phiên bản, phiên bản 1']").click();
		screen.sees("Kế hoạch chuyển từ phiên bản 1 sang 2");
		screen.settled();
		screen.page().locator("button.mc-link:has-text('Ký nháy')").click();
		assertThat(screen.dialog()).containsText(this.code);
		screen.dialog().locator("button:has-text('Đóng')").click();
		button(screen, "Chạy thử").click();
		screen.sees("1 chuyển được, 0 ở lại phiên bản cũ");
		screen.picture("workbench-migrate");
	}

	private void takeOver(CockpitScreen screen) {
		button(screen, "Chuyển hồ sơ…").click();
		screen.page().locator("#mc-reason").fill("thêm bước kiểm tra");
		screen.dialog().locator("button[type=submit]").click();
		screen.sees("đang chuyển");
		this.migrator.sweep();
		button(screen, "Xem lại").click();
		screen.sees("xong lúc");
		screen.sees("thêm bước kiểm tra");
	}

	private void whatIf(CockpitScreen screen) {
		screen.open("/workbench/what-if", "Nếu đổi quyết định thì sao");
		screen.page().locator("#mc-slug").selectOption(MaternityFiling.PROCEDURE);
		button(screen, "Chạy lại").click();
		screen.sees("Không ghi gì vào hồ sơ.");
		screen.settled();
		screen.picture("workbench-what-if");
	}

	private static Locator button(CockpitScreen screen, String name) {
		return screen.body().locator("button").filter(new Locator.FilterOptions().setHasText(name));
	}

}
