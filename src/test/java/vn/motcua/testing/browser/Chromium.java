package vn.motcua.testing.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * The one browser of a test run: opened by the first class that looks, closed at the end.
 */
public final class Chromium implements BeforeAllCallback {

	private static Opened opened;

	@Override
	public void beforeAll(ExtensionContext context) {
		opened = context.getRoot()
			.getStore(Namespace.create(Chromium.class))
			.getOrComputeIfAbsent(Opened.class, (key) -> new Opened(), Opened.class);
	}

	/** A window of somebody in Vietnam who is not logged in. */
	static BrowserContext window(int width, int height) {
		return opened.browser.newContext(new Browser.NewContextOptions().setLocale("vi-VN")
			.setTimezoneId("Asia/Ho_Chi_Minh")
			.setViewportSize(width, height));
	}

	private static final class Opened implements ExtensionContext.Store.CloseableResource {

		private final Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

		private final Browser browser = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium"))
				.setArgs(List.of("--no-sandbox")));

		@Override
		public void close() {
			this.browser.close();
			this.playwright.close();
		}

	}

}
