package vn.motcua.workbench.browser;

import java.time.Clock;
import java.util.List;

import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.motcua.catalog.ModelEvent;
import vn.motcua.catalog.ModelEvent.Kind;
import vn.motcua.catalog.ModelEvent.Source;
import vn.motcua.catalog.ModelFinding;
import vn.motcua.catalog.store.ModelStore;
import vn.motcua.testing.browser.CockpitScreen;
import vn.motcua.testing.browser.MotcuaBrowserTest;
import vn.motcua.testing.browser.Staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An analyst looks at the running models; whoever has no use for a menu does not see it.
 */
@MotcuaBrowserTest
class ModelsIT {

	private static final String FOLDER = "si-lump-sum";

	private static final String MARKUP = "<img src=x onerror=alert(1)>";

	/** The page asks every ten seconds. */
	private static final LocatorAssertions.HasCountOptions REFRESHED = new LocatorAssertions.HasCountOptions()
		.setTimeout(60_000);

	@LocalServerPort
	int port;

	@Autowired
	Staff staff;

	@Autowired
	ModelStore store;

	@Autowired
	Clock clock;

	@Test
	void showsWhatRunsAndWhatWasRefusedAsItHappens() {
		this.staff.person("md-cuc", "Phân Tích", "Thử Cúc", "G12.02", "analysts");
		try (CockpitScreen cuc = new CockpitScreen(this.port, "md-cuc")) {
			cuc.open("/workbench", "Mô hình đang chạy");
			cuc.sees("Phiên bản 1");
			cuc.sees("Đang áp dụng");
			assertThat(cuc.page().locator(".mc-nav")).hasCount(1);
			assertThat(cuc.page().locator("#mc-nav-supervision")).hasCount(0);
			refuse();
			cuc.sees("Thay đổi bị từ chối (1)");
			cuc.page().locator("details.mc-refusal summary").focus();
			cuc.page().keyboard().press("Enter");
			cuc.sees("Cách sửa: Chọn mẫu phần tử");
			cuc.sees(MARKUP);
			cuc.picture("cockpit-models");
			cuc.page().getByLabel("Lịch sử " + FOLDER).focus();
			cuc.page().keyboard().press("Enter");
			assertThat(cuc.dialog()).containsText("Bị từ chối");
			cuc.picture("cockpit-models-history");
			cuc.page().keyboard().press("Escape");
			assertThat(cuc.page().locator("img[src='x']")).hasCount(0);
			mend();
			assertThat(cuc.page().locator("details.mc-refusal")).hasCount(0, REFRESHED);
			assertThat(cuc.complaints()).isEmpty();
		}
	}

	@Test
	void supervisorsDoNotSeeTheAnalystsMenu() {
		this.staff.person("md-giam-sat", "Giám Sát", "Thử Ân", "G12.02", "supervisors");
		try (CockpitScreen an = new CockpitScreen(this.port, "md-giam-sat")) {
			assertThat(an.page().locator("#mc-nav-supervision")).hasCount(1);
			assertThat(an.page().locator("#mc-nav-workbench")).hasCount(0);
		}
	}

	private void refuse() {
		String file = "processes/" + FOLDER + "/" + FOLDER + ".bpmn";
		add(Kind.REFUSED, List.of(
				new ModelFinding("unknown-delegate", file, 14, "ServiceTask_AcceptDossier", "Tiếp nhận " + MARKUP,
						"Không có khả năng “${khongCoDelegate}”.", "Chọn mẫu phần tử trong Camunda Modeler."),
				new ModelFinding("form-unknown", file, 22, "UserTask_VerifyDossier", "Xác minh hồ sơ",
						"Không có biểu mẫu “" + FOLDER + "-xem”.", "Tạo biểu mẫu hoặc sửa Form ID.")));
	}

	private void mend() {
		add(Kind.FACTS, List.of());
	}

	private void add(Kind kind, List<ModelFinding> findings) {
		this.store.add(new ModelEvent(0, FOLDER, kind, Source.DIRECTORY, this.clock.instant(), "", "thu", null, null,
				findings));
	}

}
