package vn.motcua.testing.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.assertj.core.api.Assertions;

/**
 * One person at one web application in Chromium, logged in; hears every complaint of the
 * browser. {@code -Dmotcua.pictures=<folder>} makes {@link #picture} write.
 */
public abstract class Screen implements AutoCloseable {

	/** A cold server under load is slow; a test that waits this long is about to fail. */
	protected static final int PATIENCE_MILLIS = 120_000;

	private static final String PICTURES = System.getProperty("motcua.pictures", "");

	private final BrowserContext context;

	private final Page page;

	private final List<String> complaints = new ArrayList<>();

	/**
	 * Opens an application and logs in.
	 * @param app name in the address: {@code cockpit} or {@code tasklist}
	 * @param arrived selector of what is there once somebody is logged in
	 */
	protected Screen(int port, String app, String user, String password, int height, String arrived) {
		this.context = Chromium.window(1366, height);
		this.context.setDefaultTimeout(PATIENCE_MILLIS);
		this.page = this.context.newPage();
		this.page.onConsoleMessage((message) -> {
			if (message.type().equals("error")) {
				this.complaints.add(message.text() + " " + message.location());
			}
		});
		this.page.onPageError(this.complaints::add);
		this.page.navigate("http://localhost:" + port + "/camunda/app/" + app + "/default/");
		entrance();
		logIn(user, password);
		this.page.locator(arrived).first().waitFor();
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

	public final Page page() {
		return this.page;
	}

	/** Errors of scripts and of the network since the login; a test expects none. */
	public final List<String> complaints() {
		return this.complaints;
	}

	/** A refusal that was asked for is no complaint. */
	public final void expectRefusal(String address) {
		Assertions.assertThat(this.complaints.removeIf((words) -> words.contains(address))).isTrue();
	}

	/** Waits, with the browser running, until the machine has done something. */
	public final void until(BooleanSupplier done) {
		for (int i = 0; i < 240 && !done.getAsBoolean(); i++) {
			this.page.waitForTimeout(250);
		}
		Assertions.assertThat(done.getAsBoolean()).isTrue();
	}

	/** Written only when somebody wants new pictures for the documents. */
	public final void picture(String name) {
		if (!PICTURES.isEmpty()) {
			// a caught moment of an animation would differ from run to run
			this.page.waitForTimeout(600);
			this.page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(PICTURES, name + ".png")));
		}
	}

	@Override
	public final void close() {
		this.context.close();
	}

}
