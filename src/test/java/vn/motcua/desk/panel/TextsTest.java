package vn.motcua.desk.panel;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextsTest {

	@ParameterizedTest
	@CsvSource({ "0, 0 B", "1023, 1023 B", "1024, 1 KB", "1025, 2 KB", "2097152, 2 MB" })
	void tellsHowLargeAFileIs(long bytes, String text) {
		assertThat(Texts.size(bytes)).isEqualTo(text);
	}

}
