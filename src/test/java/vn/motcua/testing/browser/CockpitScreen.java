package vn.motcua.testing.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Somebody's Cockpit: our own pages, the supervisors' and the analysts'. */
public final class CockpitScreen extends Screen {

	public CockpitScreen(int port, String user) {
		super(port, "cockpit", user, Staff.PASSWORD, 860, ".mc-nav");
	}

	/** Opens a page by its address and waits until it shows what it found. */
	public void open(String path, String heading) {
		go(path);
		assertThat(page().locator(".mc-page h1")).hasText(heading,
				new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE_MILLIS));
		settled();
	}

	/** Goes to an address of Cockpit, ours or Camunda's. */
	public void go(String path) {
		page().evaluate("(hash) => { location.hash = hash; }", path);
	}

	/** Waits until our page has its answers; none of them may be a fault. */
	public void settled() {
		page().waitForFunction("() => !document.querySelector('.mc-page [aria-busy]')");
		assertThat(page().locator(".mc-page .mc-problem")).hasCount(0);
	}

	public Locator body() {
		return page().locator(".mc-page");
	}

	public Locator dialog() {
		return page().locator("dialog[open]");
	}

	public void sees(String words) {
		assertThat(body()).containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MILLIS));
	}

}
