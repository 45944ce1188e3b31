package vn.motcua.desk.browser;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

import com.microsoft.playwright.options.FilePayload;

import vn.motcua.testing.browser.Staff;
import vn.motcua.testing.browser.TasklistScreen;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Four people of one agency who stay at their screens, and what they do in every
 * procedure.
 */
class Desk implements AutoCloseable {

	final TasklistScreen counter;

	final TasklistScreen officer;

	final TasklistScreen head;

	final TasklistScreen director;

	private final Staff staff;

	private final int port;

	private final String agency;

	Desk(Staff staff, int port, String agency) {
		this.staff = staff;
		this.port = port;
		this.agency = agency;
		this.counter = person("eg-quay", "Một Cửa", "reception-officers");
		this.officer = person("eg-nghiep-vu", "Nghiệp Vụ", "hi-assessors", "payment-officers", "collection-officers",
				"card-officers");
		this.head = person("eg-truong", "Trưởng Phòng", "hi-assessment-heads", "accountant-heads", "accountants");
		this.director = person("eg-giam-doc", "Giám Đốc", "directors");
	}

	private TasklistScreen person(String id, String work, String... roles) {
		this.staff.person(id, work, "Thử Nhóm", this.agency, roles);
		return new TasklistScreen(this.port, id);
	}

	@Override
	public void close() {
		for (TasklistScreen screen : List.of(this.counter, this.officer, this.head, this.director)) {
			screen.close();
		}
	}

	void begin(String procedure, String slug) {
		this.counter.begin(procedure);
		this.counter.picture(slug);
		this.counter.select("channel", "Trực tiếp");
	}

	void who(String name, String born, String personalId) {
		this.counter.text("fullName", name);
		this.counter.date("dateOfBirth", born);
		this.counter.select("gender", "Nữ");
		this.counter.text("personalId", personalId);
		this.counter.text("phone", "0912345678");
	}

	void comesFrom() {
		this.counter.text("nationality", "VN");
		this.counter.text("ethnicity", "Kinh");
		this.counter.text("birthRegistrationPlace", "Xã Đồng Mẫu, Hà Nội");
	}

	void lives() {
		this.counter.select("provinceCode", "Hà Nội");
		this.counter.text("communeCode", "00004");
		this.counter.text("addressLine", "Số 7 đường Mẫu");
	}

	String file(String applicant, String... papers) {
		this.counter.select("resultDelivery", "Tại quầy");
		assertThat(this.counter.errors()).isEmpty();
		this.counter.picture("filed-" + applicant);
		this.counter.file();
		this.counter.take("Kiểm tra giấy tờ", applicant);
		for (String paper : papers) {
			this.counter.upload(paper, scan(paper));
		}
		String code = this.counter.page().locator(".mc-head .mc-code").first().innerText();
		this.counter.tick("Đủ, tiếp nhận hồ sơ");
		this.counter.complete();
		return code;
	}

	void matches(String applicant, String number) {
		does(this.officer, "Đối chiếu nhân thân", applicant, (form) -> {
			form.choose("cơ sở dữ liệu dân cư", "Khớp");
			form.choose("kiểm tra trùng mã số", number);
		});
	}

	void issues(String applicant, String number, String format) {
		does(this.officer, "Tạo lập sổ, thẻ", applicant, (form) -> {
			form.text("issuedNumber", number);
			form.choose("Dạng đã cấp", format);
		});
	}

	void signs(String applicant) {
		does(this.director, "Ký quyết định", applicant, TasklistScreen::sign);
	}

	void does(TasklistScreen person, String task, String applicant, Consumer<TasklistScreen> work) {
		person.take(task, applicant);
		work.accept(person);
		person.picture(applicant + "-" + task);
		person.complete();
	}

	private static FilePayload scan(String paper) {
		byte[] pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
			.getBytes(StandardCharsets.US_ASCII);
		return new FilePayload(paper + ".pdf", "application/pdf", pdf);
	}

}
