package vn.motcua.dossier.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DataJsonTest {

	@Test
	void keepsEveryType() {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("text", "Nguyễn \"Thị\"");
		data.put("dateAsText", "2026-07-20");
		data.put("flag", false);
		data.put("amount", 12_500_000L);
		data.put("rate", new BigDecimal("0.750"));
		data.put("day", LocalDate.of(2026, 7, 20));
		data.put("rows",
				List.of(Map.of("day", LocalDate.of(2026, 1, 1), "n", 1L), Map.of("rate", new BigDecimal("1.5"))));

		assertThat(DataJson.read(DataJson.write(data))).isEqualTo(data);
	}

	@Test
	void leavesOutWhatIsAbsent() {
		Map<String, Object> data = new HashMap<>();
		data.put("gone", null);
		assertThat(DataJson.write(data)).isEqualTo("{}");
	}

	@Test
	void refusesTypesThatWouldNotComeBack() {
		assertThatIllegalArgumentException().isThrownBy(() -> DataJson.write(Map.of("x", 1.5)))
			.withMessageContaining("java.lang.Double");
	}

}
