package vn.motcua.cockpit.incident;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FailureWordsTest {

	@Test
	void repeatsOurOwnSentenceAndSaysWhatItMeans() {
		FailureWords words = FailureWords.of("Hồ sơ A chưa có địa chỉ nhận kết quả. Hãy bổ sung địa chỉ rồi chạy lại.",
				"${createShipmentDelegate}");
		assertThat(words.what()).startsWith("Hồ sơ A chưa có địa chỉ");
		assertThat(words.meaning()).contains("Bưu gửi chưa lập được");
		assertThat(words.call()).contains("Cán bộ đang giữ hồ sơ");
	}

	@Test
	void takesTheEnginesWordsOffOurSentence() {
		assertThat(FailureWords.of("ENGINE-03051 Thiếu mức lương cơ sở ngày 01/07/2027", "").what())
			.isEqualTo("Thiếu mức lương cơ sở ngày 01/07/2027");
	}

	@Test
	void knowsAServiceThatIsAwayFromAFaultOfOurs() {
		assertThat(FailureWords.of("Connection refused: mail.example.vn", "${notifyApplicantDelegate}").what())
			.isEqualTo("Không liên lạc được với dịch vụ bên ngoài.");
		FailureWords unknown = FailureWords.of("NullPointerException", "");
		assertThat(unknown.what()).contains("chưa rõ nguyên nhân");
		assertThat(unknown.meaning()).contains("đồng hồ của hồ sơ vẫn chạy");
		assertThat(FailureWords.of(null, "").call()).startsWith("Quản trị hệ thống");
	}

	@Test
	void saysWhatTheLawLacksAndWhoEntersIt() {
		FailureWords words = FailureWords.of("Bảng tham số luật «adjustment-coefficient» không có giá trị cho "
				+ "contributionYear = 2020. Cần bổ sung dòng có hiệu lực vào processes/_law/adjustment-coefficient.dmn.",
				"${computeBenefitDelegate}");
		assertThat(words.what()).contains("adjustment-coefficient", "2020");
		assertThat(words.meaning()).contains("chưa tính được");
		assertThat(words.todo()).contains("thêm dòng còn thiếu", "triển khai lại", "bấm chạy lại");
		assertThat(words.call()).contains("Chuyên viên quy trình");
	}

	@Test
	void knowsTwoWhoWroteAtOnce() {
		assertThat(FailureWords.of("ENGINE-03005 was updated by another transaction concurrently", "").todo())
			.contains("chạy lại");
	}

}
