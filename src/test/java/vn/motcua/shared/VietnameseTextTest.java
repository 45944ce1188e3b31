package vn.motcua.shared;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VietnameseTextTest {

	@Test
	void keepsOneForm() {
		assertThat(VietnameseText.clean(" Nguye\u0302\u0303n\u00A0 Thi\u0323 ")).isEqualTo("Nguyễn Thị");
		assertThat(VietnameseText.clean(null)).isEmpty();
	}

	@Test
	void stripsEveryMarkAndTheBarOfD() {
		assertThat(VietnameseText.stripDiacritics("Đường Nguyễn Đình Chiểu, ưỡn ẹo"))
			.isEqualTo("Duong Nguyen Dinh Chieu, uon eo");
	}

	@Test
	void writesWhatABankAccepts() {
		assertThat(VietnameseText.bankText("Đặng  Thị-Ngọc Ánh (mẹ)")).isEqualTo("DANG THI NGOC ANH ME");
	}

}
