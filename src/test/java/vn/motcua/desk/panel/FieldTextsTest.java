package vn.motcua.desk.panel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.FieldOption;
import vn.motcua.catalog.FieldStage;
import vn.motcua.catalog.FieldType;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ReasonOption;
import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;

import static org.assertj.core.api.Assertions.assertThat;

class FieldTextsTest {

	private final FieldTexts texts = new FieldTexts(new NoAgencies());

	@Test
	void writesMoneyDatesAndMonthsTheVietnameseWay() {
		assertThat(text(FieldType.MONEY, 77060000L)).isEqualTo("77.060.000 đồng");
		assertThat(text(FieldType.DATE, LocalDate.of(2026, 7, 9))).isEqualTo("09/07/2026");
		assertThat(text(FieldType.MONTH, "2026-07")).isEqualTo("07/2026");
		assertThat(text(FieldType.DATE_TIME, "2026-07-09T10:00:00Z")).isEqualTo("17:00 09/07/2026");
		assertThat(text(FieldType.DECIMAL, new BigDecimal("12345.5"))).isEqualTo("12.345,5");
		assertThat(text(FieldType.BOOLEAN, true)).isEqualTo("Có");
	}

	@Test
	void namesBanksBesideTheirNumber() {
		assertThat(text(FieldType.BANK_BIN, "970436")).contains("Vietcombank").endsWith("(970436)");
	}

	@Test
	void namesOptionsAndReasonsInsteadOfTheirCodes() {
		FieldDefinition kind = new FieldDefinition("caseType", "Trường hợp", FieldType.ENUM, true, null,
				FieldStage.FILING, List.of(new FieldOption("BIRTH", "Sinh con")), null, null, null, null, null, null);
		assertThat(this.texts.text(procedure(), kind, "BIRTH")).isEqualTo("Sinh con");
		FieldDefinition reasons = FieldDefinition.fact("supplementReasons", "Nội dung", FieldType.MULTI_ENUM);
		assertThat(this.texts.text(procedure(), reasons, List.of("PAPER_MISSING", "OTHER")))
			.isEqualTo("Thiếu thành phần hồ sơ; OTHER");
	}

	@Test
	void saysNothingWhereNothingWasGiven() {
		assertThat(text(FieldType.MONEY, null)).isEmpty();
	}

	private String text(FieldType type, Object value) {
		return this.texts.text(procedure(), FieldDefinition.fact("f", "F", type), value);
	}

	private static Procedure procedure() {
		return new Procedure("p", "Thủ tục", "Procedure", "C", null, null, null, null, null, LocalDate.EPOCH, null,
				null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
				List.of(new ReasonOption("PAPER_MISSING", "Thiếu thành phần hồ sơ", "missing", "")), null, null);
	}

	private static final class NoAgencies implements Agencies {

		@Override
		public Optional<Agency> find(String code) {
			return Optional.empty();
		}

		@Override
		public List<Agency> all() {
			return List.of();
		}

	}

}
