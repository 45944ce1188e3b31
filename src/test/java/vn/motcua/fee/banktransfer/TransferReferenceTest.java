package vn.motcua.fee.banktransfer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TransferReferenceTest {

	@ParameterizedTest
	@CsvSource({ "G12.01.001-20261121-0000001,G12X01X001Z2611211", "G12.01-20261121-0092637,G12X01Z26112192637",
			"G09.20-20260609-1000000,G09X20Z2606091000000",
			"G12.1234.1234.1234-20261121-0000001,G12X1234X1234X1234Y1XW1",
			"G12.01.001-20261121-9999999,G12X01X001Z2611219999999" })
	void writesAShortTextThatLeadsBackToTheCode(String code, String reference) {
		assertThat(TransferReference.of(code)).isEqualTo(reference).matches("[A-Z0-9]{1,25}");
		assertThat(TransferReference.find(reference)).containsExactly(code);
	}

	@Test
	void tellsAgenciesApartThatDifferOnlyInDots() {
		assertThat(TransferReference.of("G12.01.001-20261121-0000001"))
			.isNotEqualTo(TransferReference.of("G12.010.01-20261121-0000001"));
		assertThat(TransferReference.of("G12.01-20261121-0000012"))
			.isNotEqualTo(TransferReference.of("G12.01-20261121-0000123"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "MBVCB.6012.g12x01x001z2611211.CT tu 0123 toi 0071", "nop cuoc G12X01X001Z2611211 cam on",
			"G12.01.001-20261121-0000001", "Hồ sơ: G12.01.001-20261121-0000001.", "(G12X01X001Z2611211)" })
	void findsTheCodeInWhatBanksMakeOfIt(String description) {
		assertThat(TransferReference.find(description)).containsExactly("G12.01.001-20261121-0000001");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "cam on", "G12X01X001Z26112", "XG12X01X001Z2611211", "G12X01X001Z2611211A",
			"G12X01X001Z2611210", "G12 01 001 20261121 0000001", "G12.01.001-20261121-000001" })
	void findsNothingInWhatOnlyResemblesACode(String description) {
		assertThat(TransferReference.find(description)).isEmpty();
	}

	@Test
	void findsEveryCode() {
		assertThat(TransferReference.find("G12X01Z2611211 va G12X01Z2611212")).hasSize(2);
	}

}
