package vn.motcua.scenario.recording;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.FieldType;

import static org.assertj.core.api.Assertions.assertThat;

class InventedDataTest {

	private final InventedData invented = new InventedData();

	@ParameterizedTest
	@CsvSource({ "TEXT, Trần Văn Thật, Mẫu Thị An", "TEXT, TN1234A, XX0001X",
			"LONG_TEXT, Ông Thật gọi 0911222333, Ghi chú mẫu 1.", "PERSONAL_ID, '079085123456', '001085900001'",
			"SI_NUMBER, '7912345678', '9900000001'", "TAX_CODE, '0301234567', '9990000018'",
			"SI_NUMBER, '079085123456', '001085900001'", "HI_CARD, 'HT3797912345678', 'HT3999900000001'",
			"PHONE, '0911222333', '0900000001'", "EMAIL, that@cty.vn, mau1@example.com",
			"BANK_ACCOUNT, '1234567890123', '9990000001'", "BANK_ACCOUNT_NAME, TRAN VAN THAT, MAU THI AN",
			"ADDRESS, 12 Lý Thật, 'Số 1 đường Mẫu, xã Đồng Mẫu, tỉnh Sông Mẫu'", "ENUM, BIRTH, BIRTH",
			"BANK_BIN, '970436', '970436'", "MONTH, 2018-03, 2018-03" })
	void replacesWhatTellsWhoSomebodyIs(FieldType type, String real, String expected) {
		assertThat(this.invented.value(field(type), real)).isEqualTo(expected);
	}

	@Test
	void keepsOnePersonOnePerson() {
		assertThat(this.invented.value(field(FieldType.TEXT), "Trần Văn Thật")).isEqualTo("Mẫu Thị An");
		assertThat(this.invented.value(field(FieldType.TEXT), "Lê Thị Khác")).isEqualTo("Mẫu Thị Bình");
		assertThat(this.invented.value(field(FieldType.BANK_ACCOUNT_NAME), "TRAN VAN THAT")).isEqualTo("MAU THI AN");
		assertThat(this.invented.value(field(FieldType.SI_NUMBER), "7912345678"))
			.isEqualTo(this.invented.value(field(FieldType.TEXT), "7912345678"));
	}

	@Test
	void replacesInsideRowsAndKeepsNumbers() {
		FieldDefinition rows = new FieldDefinition("children", "Con", FieldType.LIST, false, null, null, null, null,
				null, null, null, null, List.of(FieldDefinition.fact("name", "Tên", FieldType.TEXT),
						FieldDefinition.fact("amount", "Tiền", FieldType.MONEY)));
		assertThat(this.invented.value(rows, List.of(Map.of("name", "Trần Thật Con", "amount", 5L))))
			.isEqualTo(List.of(Map.of("name", "Mẫu Thị An", "amount", 5L)));
	}

	private static FieldDefinition field(FieldType type) {
		return FieldDefinition.fact("x", "X", type);
	}

}
