package vn.motcua.batch.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

import vn.motcua.batch.LineFinding;
import vn.motcua.catalog.FieldDefinition;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/** Reads a filled workbook of {@link ListTemplate}; columns may stand in any order. */
public final class ListReader {

	private static final int MOST_LINES = 2_000;

	private final ListColumns columns;

	private ListReader(ListColumns columns) {
		this.columns = columns;
	}

	/** Every line that has something in it, or a refusal of the whole file. */
	public static SheetContent read(ListColumns columns, byte[] content) {
		WorkbookGuard.check(content);
		ListReader reader = new ListReader(columns);
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
			List<LineFinding> findings = new ArrayList<>();
			Map<String, Object> shared = reader.shared(sheet(workbook, ListTemplate.SHARED), findings);
			return new SheetContent(shared, findings, reader.lines(sheet(workbook, ListTemplate.LINES)));
		}
		catch (IOException | ExcelReaderException | IllegalStateException ex) {
			throw WorkbookGuard.unreadable();
		}
	}

	private static Sheet sheet(ReadableWorkbook workbook, String name) {
		return workbook.findSheet(name)
			.orElseThrow(() -> WorkbookGuard.refused("SHEET_MISSING",
					"Tệp không có trang “" + name + "”. Hãy dùng đúng tệp mẫu của thủ tục."));
	}

	private Map<String, Object> shared(Sheet sheet, List<LineFinding> findings) throws IOException {
		Map<String, Object> values = new LinkedHashMap<>();
		try (Stream<Row> rows = sheet.openStream()) {
			rows.filter((row) -> row.getRowNum() > 1).forEach((row) -> {
				String id = row.getCellText(0);
				this.columns.shared()
					.stream()
					.filter((field) -> field.id().equals(id))
					.findFirst()
					.ifPresent((field) -> {
						Object value = CellValues.read(field, cell(row, 2), (code, message) -> findings
							.add(new LineFinding(field.labelVi(), code, "Mục “" + field.labelVi() + "”: " + message)));
						if (value != null) {
							values.put(id, value);
						}
					});
			});
		}
		return values;
	}

	private List<SheetLine> lines(Sheet sheet) throws IOException {
		List<SheetLine> lines = new ArrayList<>();
		try (Stream<Row> rows = sheet.openStream()) {
			Map<Integer, FieldDefinition> places = new HashMap<>();
			rows.forEach((row) -> {
				if (row.getRowNum() == 2) {
					places.putAll(places(row));
				}
				else if (row.getRowNum() > ListTemplate.HEAD_ROWS) {
					SheetLine line = line(row, places);
					if (!line.values().isEmpty() || !line.findings().isEmpty()) {
						lines.add(line);
					}
					if (lines.size() > MOST_LINES) {
						throw new RefusedException(Kind.TOO_LARGE, "LIST_TOO_LONG", "file",
								"Danh sách có quá " + MOST_LINES + " dòng. Hãy tách thành nhiều tệp.");
					}
				}
			});
		}
		if (lines.isEmpty()) {
			throw WorkbookGuard.refused("LIST_EMPTY", "Trang “" + ListTemplate.LINES
					+ "” chưa có dòng nào. Hãy điền từ dòng " + (ListTemplate.HEAD_ROWS + 1) + ".");
		}
		return lines;
	}

	/** The row of ids says which column is which field; a column left out is empty. */
	private Map<Integer, FieldDefinition> places(Row row) {
		Map<Integer, FieldDefinition> places = new HashMap<>();
		for (int i = 0; i < row.getCellCount(); i++) {
			Cell cell = cell(row, i);
			String id = (cell != null) ? cell.getText().strip() : "";
			int column = i;
			if (!id.isEmpty()) {
				places.put(column,
						this.columns.line()
							.stream()
							.filter((field) -> field.id().equals(id))
							.findFirst()
							.orElseThrow(() -> WorkbookGuard.refused("COLUMN_UNKNOWN", "Cột “" + id
									+ "” ở dòng 2 không thuộc thủ tục này. Hãy dùng đúng tệp mẫu, không sửa dòng 2.")));
			}
		}
		if (places.isEmpty()) {
			throw WorkbookGuard.refused("COLUMNS_MISSING",
					"Dòng 2 của trang “" + ListTemplate.LINES + "” phải giữ mã cột như tệp mẫu.");
		}
		return places;
	}

	private static SheetLine line(Row row, Map<Integer, FieldDefinition> places) {
		Map<String, Object> values = new LinkedHashMap<>();
		List<LineFinding> findings = new ArrayList<>();
		places.forEach((column, field) -> {
			Object value = CellValues.read(field, cell(row, column), (code, message) -> findings
				.add(new LineFinding(field.labelVi(), code, "Mục “" + field.labelVi() + "”: " + message)));
			if (value != null) {
				values.put(field.id(), value);
			}
		});
		return new SheetLine(row.getRowNum(), values, findings);
	}

	private static Cell cell(Row row, int column) {
		return (column < row.getCellCount()) ? row.getCell(column) : null;
	}

}
