package vn.motcua.batch.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;

import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.FieldOption;
import vn.motcua.catalog.FieldType;
import vn.motcua.shared.VietnameseText;

/**
 * One cell as the raw value of its field: text, or a list of texts. Words of people
 * (labels, Có, Không) become the field's values; whether these are right is asked later.
 */
final class CellValues {

	private static final Set<FieldType> NUMBERS = EnumSet.of(FieldType.INTEGER, FieldType.DECIMAL, FieldType.MONEY);

	private CellValues() {
	}

	/**
	 * Null when there is nothing, or nothing usable.
	 * @param fault told code and message of a cell that cannot be used
	 */
	static Object read(FieldDefinition field, Cell cell, BiConsumer<String, String> fault) {
		if (cell == null || cell.getType() == CellType.EMPTY) {
			return null;
		}
		return switch (cell.getType()) {
			case FORMULA -> bad(fault, "CELL_FORMULA",
					"ô chứa công thức. Hãy chép giá trị (dán đặc biệt, chỉ giá trị) rồi nạp lại.");
			case ERROR -> bad(fault, "CELL_ERROR", "ô báo lỗi. Hãy nhập lại giá trị.");
			case BOOLEAN -> cell.asBoolean().toString();
			case NUMBER -> number(field, cell, fault);
			default -> text(field, VietnameseText.clean(cell.asString()));
		};
	}

	private static Object number(FieldDefinition field, Cell cell, BiConsumer<String, String> fault) {
		if (NUMBERS.contains(field.type())) {
			return cell.asNumber().stripTrailingZeros().toPlainString().replace('.', ',');
		}
		if (field.type() == FieldType.DATE || field.type() == FieldType.MONTH) {
			try {
				LocalDate day = cell.asDate().toLocalDate();
				return (field.type() == FieldType.DATE) ? day.toString() : day.toString().substring(0, 7);
			}
			catch (ExcelReaderException | IllegalArgumentException ex) {
				return bad(fault, "CELL_NOT_A_DATE", "không phải một ngày. Hãy nhập dạng dd/mm/yyyy.");
			}
		}
		return bad(fault, "CELL_NOT_TEXT",
				"ô ở dạng số nên có thể đã mất số 0 ở đầu. Hãy đổi định dạng ô thành Văn bản (Text) rồi nhập lại.");
	}

	private static Object text(FieldDefinition field, String text) {
		if (text.isEmpty()) {
			return null;
		}
		return switch (field.type()) {
			case ENUM -> option(field, text);
			case MULTI_ENUM -> {
				List<String> values = new ArrayList<>();
				for (String part : text.split("[;\\n]")) {
					if (!part.isBlank()) {
						values.add(option(field, part.strip()));
					}
				}
				yield values;
			}
			case BOOLEAN -> switch (text.toLowerCase(Locale.ROOT)) {
				case "có", "co", "x", "true" -> "true";
				case "không", "khong", "false" -> "false";
				default -> text;
			};
			default -> text;
		};
	}

	private static String option(FieldDefinition field, String text) {
		return field.options()
			.stream()
			.filter((option) -> option.labelVi().equalsIgnoreCase(text))
			.map(FieldOption::value)
			.findFirst()
			.orElse(text);
	}

	private static Object bad(BiConsumer<String, String> fault, String code, String message) {
		fault.accept(code, message);
		return null;
	}

}
