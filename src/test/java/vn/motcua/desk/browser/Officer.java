package vn.motcua.desk.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** One person at one screen: what the eyes see and the hands do in Tasklist. */
final class Officer implements AutoCloseable {

	private static final int PATIENCE_MILLIS = 120_000;

	/** Written only when somebody wants new pictures for the README. */
	private static final String PICTURES = System.getProperty("motcua.pictures", "");

	private final BrowserContext context;

	private final Page page;

	Officer(Browser browser, String root, String user, String password) {
		this.context = browser.newContext(new Browser.NewContextOptions().setLocale("vi-VN")
			.setTimezoneId("Asia/Ho_Chi_Minh")
			.setViewportSize(1366, 768));
		this.context.setDefaultTimeout(PATIENCE_MILLIS);
		this.page = this.context.newPage();
		this.page.navigate(root + "/camunda/app/tasklist/default/");
		logIn(user, password);
		assertThat(queue("Việc của tôi")).isVisible(visible());
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

	private static LocatorAssertions.IsVisibleOptions visible() {
		return new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MILLIS);
	}

	private Locator queue(String name) {
		return this.page.locator(".task-filter a", new Page.LocatorOptions().setHasText(name));
	}

	/** Opens the start form of a procedure. */
	void begin(String procedure) {
		this.page.locator(".start-process-action a").click();
		this.page.locator("ul.processes a", new Page.LocatorOptions().setHasText(procedure)).click();
		this.page.locator(".fjs-form").waitFor();
	}

	void file() {
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Nộp hồ sơ")).click();
		said("Đã lập hồ sơ");
	}

	/** Opens a task of the queue and shows its dossier. */
	void open(String queueName, String task, String applicant) {
		queue(queueName).click();
		Locator card = this.page.locator(".tasks-list li.task")
			.filter(new Locator.FilterOptions().setHasText(Pattern.compile(task)))
			.filter(new Locator.FilterOptions().setHasText(applicant));
		card.locator("h4 a").first().click();
		this.page.locator(".mc-head").waitFor();
		this.page.locator(".fjs-form").waitFor();
	}

	void claim() {
		askToClaim();
		this.page.locator(".disabled-form")
			.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
	}

	void askToClaim() {
		this.page.locator("button:has-text('Nhận việc'), a:has-text('Nhận việc')").first().click();
	}

	/** Takes a task from the queue of the group. */
	void take(String task, String applicant) {
		open("Chờ nhận", task, applicant);
		claim();
	}

	void text(String field, String value) {
		Locator input = this.page.locator("input[id$='-Field_" + field + "'], textarea[id$='-Field_" + field + "']");
		input.first().fill(value);
		input.first().blur();
	}

	void date(String field, String day) {
		Locator input = this.page.locator("input[id$='-Field_" + field + "-date']");
		input.fill(day);
		input.press("Enter");
		input.blur();
	}

	void select(String field, String option) {
		field(field).locator(".fjs-input-group").first().click();
		this.page.locator(".fjs-dropdownlist-item", new Page.LocatorOptions().setHasText(option)).first().click();
	}

	void tick(String label) {
		this.page.locator(".fjs-form")
			.getByLabel(label, new Locator.GetByLabelOptions().setExact(false))
			.first()
			.check();
	}

	void sign() {
		this.page.locator(".fjs-form .fjs-form-field-radio")
			.getByLabel("Ký", new Locator.GetByLabelOptions().setExact(true))
			.check();
	}

	private Locator field(String field) {
		return this.page.locator(".fjs-form-field:has(> label[for$='-Field_" + field + "'])").first();
	}

	void upload(String paper, FilePayload file) {
		this.page.getByLabel("Tải lên: " + paper).setInputFiles(file);
		assertThat(panel()).containsText(file.name);
	}

	void complete() {
		submit();
		this.page.locator(".task-details .mc-head")
			.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
	}

	void submit() {
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hoàn thành")).click();
	}

	/** Waits for a notification. */
	void said(String words) {
		assertThat(this.page.locator(".page-notifications")).containsText(words,
				new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MILLIS));
	}

	Locator panel() {
		return this.page.locator(".mc-panel");
	}

	/** Looks a dossier up by its code. */
	void lookUp(String code) {
		this.page.locator(".mc-search-link").click();
		this.page.getByLabel("Mã hồ sơ").fill(code);
		this.page.getByLabel("Mã hồ sơ").press("Enter");
		this.page.locator(".mc-dialog .mc-head").waitFor();
	}

	/** Asks again until the dossier has the status; the case moves on by a job. */
	void findAgain(String status) {
		Locator shown = this.page.locator(".mc-dialog .mc-status", new Page.LocatorOptions().setHasText(status));
		for (int i = 0; i < 20 && !shown.isVisible(); i++) {
			this.page.locator(".mc-dialog button[type='submit']").click();
			this.page.waitForTimeout(1000);
		}
		assertThat(shown).isVisible();
	}

	List<String> errors() {
		return this.page.locator(".fjs-form-field-error").allInnerTexts();
	}

	void picture(String name) {
		if (!PICTURES.isEmpty()) {
			// a caught moment of an animation would differ from run to run
			this.page.waitForTimeout(600);
			this.page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(PICTURES, name + ".png")));
		}
	}

	@Override
	public void close() {
		this.context.close();
	}

}
