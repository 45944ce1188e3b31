package vn.motcua.desk.panel;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.FieldStage;
import vn.motcua.catalog.FieldType;

import static org.assertj.core.api.Assertions.assertThat;

class FormValuesTest {

	private static final FieldDefinition MONTH = FieldDefinition.fact("fromMonth", "Từ tháng", FieldType.MONTH);

	@Test
	void givesMonthsAsPeopleTypeThemInFieldsAndInRows() {
		FieldDefinition name = FieldDefinition.fact("fullName", "Họ và tên", FieldType.TEXT);
		FieldDefinition periods = new FieldDefinition("periods", "Các tháng", FieldType.LIST, false, null,
				FieldStage.FILING, null, null, null, null, null, null, List.of(MONTH));
		Map<String, Object> typed = FormValues.typed(List.of(MONTH, name, periods), Map.of("fromMonth", "2026-07",
				"fullName", "Mẫu 2026-07", "periods", List.of(Map.of("fromMonth", "2012-01", "note", "2012-01"))));
		assertThat(typed).containsEntry("fromMonth", "07/2026")
			.containsEntry("fullName", "Mẫu 2026-07")
			.containsEntry("periods", List.of(Map.of("fromMonth", "01/2012", "note", "2012-01")));
	}

}
