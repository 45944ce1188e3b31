package vn.motcua.portal.browser;

import java.util.List;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelSource;
import vn.motcua.testing.browser.MotcuaBrowserTest;
import vn.motcua.testing.browser.PublicScreen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody looks for a procedure, reads its page with the drawing and takes the form, on
 * a desk and on a phone. {@code -Dmotcua.pictures=docs/images} draws every model for the
 * documents.
 */
@MotcuaBrowserTest
class CatalogueIT {

	private static final String DRAW = """
			async (xml) => {
			  const place = document.createElement('div');
			  place.id = 'model';
			  document.body.replaceChildren(place);
			  Object.assign(place.style, { width: '1600px', height: '700px' });
			  const viewer = new BpmnJS({ container: place });
			  await viewer.importXML(xml);
			  const box = viewer.get('canvas').viewbox().inner;
			  place.style.height = Math.ceil((box.height / box.width) * 1600 + 60) + 'px';
			  viewer.get('canvas').resized();
			  viewer.get('canvas').zoom('fit-viewport', 'auto');
			}""";

	@LocalServerPort
	int port;

	@Test
	void findsAProcedureReadsItAndTakesTheForm() {
		for (int width : List.of(1280, 360)) {
			try (PublicScreen screen = new PublicScreen(this.port, width)) {
				screen.go("/");
				screen.page().getByLabel("Bạn cần làm thủ tục gì?").fill("thai san");
				screen.page().keyboard().press("Enter");
				screen.page().getByRole(AriaRole.LINK, link("Giải quyết hưởng chế độ thai sản")).click();
				Locator diagram = screen.page().locator("#diagram svg .djs-shape");
				diagram.first().waitFor();
				assertThat(diagram.count()).isGreaterThan(10);
				assertThat(screen.page().locator("#diagram .bjs-powered-by")).isVisible();
				screen.page().getByRole(AriaRole.BUTTON, button("Phóng to")).click();
				assertThat(screen.page().locator("ol.steps > li").first()).containsText("Tiếp nhận hồ sơ");
				String form = screen.page().getByRole(AriaRole.LINK, link("Tải tờ khai")).getAttribute("href");
				APIResponse pdf = screen.page().request().get("http://localhost:" + this.port + form);
				assertThat(new String(pdf.body(), 0, 5)).isEqualTo("%PDF-");
				assertThat(screen.overflows()).isFalse();
				assertThat(screen.complaints()).isEmpty();
				assertThat(screen.elsewhere()).isEmpty();
			}
		}
	}

	@Test
	void keyboardGoesFromTheSkipLinkToTheContent() {
		try (PublicScreen screen = new PublicScreen(this.port, 1280)) {
			screen.go("/public/procedures");
			screen.page().keyboard().press("Tab");
			assertThat(screen.page().locator(".skip")).isFocused();
			screen.page().keyboard().press("Enter");
			assertThat(screen.page().locator("main")).isFocused();
		}
	}

	@Test
	void everyModelCanBeDrawn() {
		try (PublicScreen screen = new PublicScreen(this.port, 1640)) {
			screen.go("/public/procedures");
			screen.page().getByRole(AriaRole.LINK, link("Giải quyết hưởng chế độ thai sản")).click();
			screen.page().locator("#diagram svg .djs-shape").first().waitFor();
			ModelSource.classPath()
				.read()
				.stream()
				.flatMap((folder) -> folder.files("bpmn").stream())
				.forEach((model) -> drawn(screen, model));
			assertThat(screen.complaints()).isEmpty();
		}
	}

	private static void drawn(PublicScreen screen, ModelFile model) {
		screen.page().evaluate(DRAW, model.text());
		assertThat(screen.page().locator("#model svg .djs-shape").count()).as(model.name()).isGreaterThan(3);
		screen.picture(screen.page().locator("#model"), "model-" + model.fileName().replace(".bpmn", ""));
	}

	private static Page.GetByRoleOptions link(String name) {
		return new Page.GetByRoleOptions().setName(name).setExact(false);
	}

	private static Page.GetByRoleOptions button(String name) {
		return new Page.GetByRoleOptions().setName(name);
	}

}
