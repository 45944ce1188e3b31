package vn.motcua.cockpit.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.assertj.core.api.Assertions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A supervisor at one screen in Cockpit; hears every complaint of the browser. */
final class Supervisor implements AutoCloseable {

	private static final int PATIENCE_MILLIS = 120_000;

	private static final String PICTURES = System.getProperty("motcua.pictures", "");

	private final BrowserContext context;

	private final Page page;

	private final List<String> complaints = new ArrayList<>();

	Supervisor(Browser browser, String root, String user, String password) {
		this.context = browser.newContext(new Browser.NewContextOptions().setLocale("vi-VN")
			.setTimezoneId("Asia/Ho_Chi_Minh")
			.setViewportSize(1366, 860));
		this.context.setDefaultTimeout(PATIENCE_MILLIS);
		this.page = this.context.newPage();
		this.page.onConsoleMessage((message) -> {
			if (message.type().equals("error")) {
				this.complaints.add(message.text() + " " + message.location());
			}
		});
		this.page.onPageError(this.complaints::add);
		this.page.navigate(root + "/camunda/app/cockpit/default/");
		entrance();
		logIn(user, password);
		this.page.locator(".mc-nav").waitFor();
		// before the login the browser is told that nobody is logged in
		this.complaints.clear();
	}

	/** A cold server under load may take longer than the browser's patience. */
	private void entrance() {
		Locator entrance = this.page.locator("input[type='password']");
		for (int i = 0; i < 3 && !entrance.isVisible(); i++) {
			try {
				entrance.waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MILLIS / 3.0));
			}
			catch (TimeoutError ex) {
				this.page.reload();
			}
		}
		Assertions.assertThat(entrance.isVisible()).as(this.complaints.toString()).isTrue();
	}

	/** What is typed before the page is ready is lost: then it is typed again. */
	private void logIn(String user, String password) {
		Locator entrance = this.page.locator("input[type='password']");
		entrance.waitFor();
		for (int i = 0; i < 5 && entrance.isVisible(); i++) {
			this.page.locator("input[ng-model='username']").fill(user);
			entrance.fill(password);
			this.page.locator("form[name='signinForm'] button[type='submit']").click();
			try {
				entrance
					.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED).setTimeout(20_000));
			}
			catch (TimeoutError ex) {
				// once more
			}
		}
	}

	Page page() {
		return this.page;
	}

	/** Opens a page by its address and waits until it shows what it found. */
	void open(String path, String heading) {
		this.page.evaluate("(hash) => { location.hash = hash; }", path);
		assertThat(this.page.locator(".mc-page h1")).hasText(heading,
				new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE_MILLIS));
		settled();
	}

	void settled() {
		this.page.waitForFunction("() => !document.querySelector('.mc-page [aria-busy]')");
		assertThat(this.page.locator(".mc-page .mc-problem")).hasCount(0);
	}

	Locator body() {
		return this.page.locator(".mc-page");
	}

	Locator dialog() {
		return this.page.locator("dialog[open]");
	}

	void sees(String words) {
		assertThat(body()).containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MILLIS));
	}

	List<String> complaints() {
		return this.complaints;
	}

	/** A refusal that was asked for is no complaint. */
	void expectRefusal(String address) {
		Assertions.assertThat(this.complaints.removeIf((words) -> words.contains(address))).isTrue();
	}

	void pause(int millis) {
		this.page.waitForTimeout(millis);
	}

	void picture(String name) {
		if (!PICTURES.isEmpty()) {
			pause(400);
			this.page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(PICTURES, "cockpit-" + name + ".png")));
		}
	}

	@Override
	public void close() {
		this.context.close();
	}

}
