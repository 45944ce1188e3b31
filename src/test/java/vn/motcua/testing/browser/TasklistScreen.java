package vn.motcua.testing.browser;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** One person at one screen: what the eyes see and the hands do in Tasklist. */
public final class TasklistScreen extends Screen {

	public TasklistScreen(int port, String user) {
		this(port, user, Staff.PASSWORD);
	}

	public TasklistScreen(int port, String user, String password) {
		super(port, "tasklist", user, password, 768, ".task-filter a:has-text('Việc của tôi')");
	}

	private Locator queue(String name) {
		return page().locator(".task-filter a", new Page.LocatorOptions().setHasText(name));
	}

	/**
	 * Finds a procedure by words of its name, as the list shows few, and opens its form.
	 */
	public void begin(String procedure) {
		page().locator(".start-process-action a").click();
		page().locator("input[ng-model='page.searchValue']").fill(procedure);
		page().locator("ul.processes a", new Page.LocatorOptions().setHasText(procedure)).click();
		page().locator(".fjs-form").waitFor();
	}

	public void file() {
		page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Nộp hồ sơ")).click();
		said("Đã lập hồ sơ");
	}

	/** Opens a task of the queue and shows its dossier. */
	public void open(String queueName, String task, String applicant) {
		queue(queueName).click();
		Locator card = page().locator(".tasks-list li.task")
			.filter(new Locator.FilterOptions().setHasText(Pattern.compile(task)))
			.filter(new Locator.FilterOptions().setHasText(applicant));
		card.locator("h4 a").first().click();
		page().locator(".mc-head").waitFor();
		page().locator(".fjs-form").waitFor();
	}

	public void claim() {
		askToClaim();
		page().locator(".disabled-form").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
	}

	public void askToClaim() {
		page().locator("button:has-text('Nhận việc'), a:has-text('Nhận việc')").first().click();
	}

	/** Takes a task from the queue of the group. */
	public void take(String task, String applicant) {
		open("Chờ nhận", task, applicant);
		claim();
	}

	public void text(String field, String value) {
		Locator input = page().locator("input[id$='-Field_" + field + "'], textarea[id$='-Field_" + field + "']");
		input.first().fill(value);
		input.first().blur();
	}

	public void date(String field, String day) {
		Locator input = page().locator("input[id$='-Field_" + field + "-date']");
		input.fill(day);
		input.press("Enter");
		input.blur();
	}

	public void select(String field, String option) {
		field(field).locator(".fjs-input-group").first().click();
		page().locator(".fjs-dropdownlist-item", new Page.LocatorOptions().setHasText(option)).first().click();
	}

	public void tick(String label) {
		page().locator(".fjs-form").getByLabel(label, new Locator.GetByLabelOptions().setExact(false)).first().check();
	}

	public void sign() {
		choose("Quyết định", "Ký");
	}

	/** Answers a question that offers its answers as buttons. */
	public void choose(String question, String answer) {
		page().locator(".fjs-form .fjs-form-field-radio", new Page.LocatorOptions().setHasText(question))
			.getByLabel(answer, new Locator.GetByLabelOptions().setExact(true))
			.check();
	}

	/**
	 * Adds a row to the only list that is shown; its fields are
	 * {@code <list>_<field>_<row>}.
	 */
	public void addRow() {
		page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Thêm dòng")).click();
	}

	private Locator field(String field) {
		return page().locator(".fjs-form-field:has(> label[for$='-Field_" + field + "'])").first();
	}

	public void upload(String paper, FilePayload file) {
		page().getByLabel("Tải lên: " + paper).setInputFiles(file);
		// the name alone is there while the file is still on its way
		page().getByLabel("Thay tệp " + file.name)
			.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
	}

	public void complete() {
		submit();
		page().locator(".task-details .mc-head")
			.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
	}

	public void submit() {
		page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hoàn thành")).click();
	}

	/** Waits for a notification. */
	public void said(String words) {
		assertThat(page().locator(".page-notifications")).containsText(words,
				new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MILLIS));
	}

	public Locator panel() {
		return page().locator(".mc-panel");
	}

	/** Looks a dossier up by its code. */
	public void lookUp(String code) {
		page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tra cứu hồ sơ")).click();
		page().getByLabel("Mã hồ sơ").fill(code);
		page().getByLabel("Mã hồ sơ").press("Enter");
		page().locator(".mc-dialog .mc-head").waitFor();
	}

	/** Asks again until the dossier has the status; the case moves on by a job. */
	public void findAgain(String status) {
		Locator shown = page().locator(".mc-dialog .mc-status", new Page.LocatorOptions().setHasText(status));
		for (int i = 0; i < 20 && !shown.isVisible(); i++) {
			page().locator(".mc-dialog button[type='submit']").click();
			page().waitForTimeout(1000);
		}
		assertThat(shown).isVisible();
	}

	/** What the form complains of, each with its field. */
	public List<String> errors() {
		return page().locator(".fjs-form-field-error").locator("xpath=..").allInnerTexts();
	}

}
