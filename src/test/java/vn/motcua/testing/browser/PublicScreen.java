package vn.motcua.testing.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * Somebody without login on the pages for everybody; hears every complaint of the browser
 * and every address asked for. {@code -Dmotcua.pictures=<folder>} makes {@link #picture}
 * write.
 */
public final class PublicScreen implements AutoCloseable {

	private static final String PICTURES = System.getProperty("motcua.pictures", "");

	private final BrowserContext context;

	private final Page page;

	private final String base;

	private final List<String> complaints = new ArrayList<>();

	private final List<String> elsewhere = new ArrayList<>();

	public PublicScreen(int port, int width) {
		this.base = "http://localhost:" + port;
		this.context = Chromium.window(width, 900);
		this.context.setDefaultTimeout(Screen.PATIENCE_MILLIS);
		this.page = this.context.newPage();
		this.page.onConsoleMessage((message) -> {
			if (message.type().equals("error")) {
				this.complaints.add(message.text());
			}
		});
		this.page.onPageError(this.complaints::add);
		this.page.onRequest((request) -> {
			if (!request.url().startsWith(this.base) && !request.url().startsWith("data:")) {
				this.elsewhere.add(request.url());
			}
		});
	}

	public void go(String path) {
		this.page.navigate(this.base + path);
	}

	public Page page() {
		return this.page;
	}

	/** Errors of scripts, of the network and of the content policy. */
	public List<String> complaints() {
		return this.complaints;
	}

	/** Requests to other hosts. */
	public List<String> elsewhere() {
		return this.elsewhere;
	}

	/** Whether the page is wider than the window. */
	public boolean overflows() {
		return (Boolean) this.page
			.evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth");
	}

	public void picture(Locator what, String name) {
		if (!PICTURES.isEmpty()) {
			what.screenshot(new Locator.ScreenshotOptions().setPath(Path.of(PICTURES, name + ".png")));
		}
	}

	@Override
	public void close() {
		this.context.close();
	}

}
