package vn.motcua.cockpit.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads a workbook and works out the sums in it, as a spreadsheet program would. */
final class SheetReader implements Closeable {

	private static final Pattern SUM = Pattern.compile("SUM\\(([A-Z])(\\d+):([A-Z])(\\d+)\\)");

	private static final Pattern SUM_IF = Pattern
		.compile("SUMIF\\('(.+)'!\\$([A-Z])\\$(\\d+):\\$[A-Z]\\$(\\d+),\\$([A-Z]\\d+),'.+'!([A-Z])\\$.+\\)");

	private final ReadableWorkbook book;

	private final Map<String, Map<String, Cell>> cells = new HashMap<>();

	SheetReader(InputStream in) throws IOException {
		this.book = new ReadableWorkbook(in);
		for (Sheet sheet : this.book.getSheets().toList()) {
			Map<String, Cell> all = new HashMap<>();
			sheet.read()
				.forEach((row) -> row.stream()
					.filter((cell) -> cell != null)
					.forEach((cell) -> all.put(cell.getAddress().toString(), cell)));
			this.cells.put(sheet.getName(), all);
		}
	}

	String text(String sheet, String address) {
		return cell(sheet, address).asString();
	}

	String formula(String sheet, String address) {
		return cell(sheet, address).getFormula();
	}

	boolean isNumber(String sheet, String address) {
		return cell(sheet, address).getType() == CellType.NUMBER;
	}

	/** The number in a cell, or what its formula gives. */
	long value(String sheet, String address) {
		Cell cell = cell(sheet, address);
		if (cell.getFormula() == null) {
			return cell.asNumber().longValueExact();
		}
		Matcher sum = SUM.matcher(cell.getFormula());
		if (sum.matches()) {
			long total = 0;
			for (char column = sum.group(1).charAt(0); column <= sum.group(3).charAt(0); column++) {
				for (int row = Integer.parseInt(sum.group(2)); row <= Integer.parseInt(sum.group(4)); row++) {
					total += value(sheet, column + "" + row);
				}
			}
			return total;
		}
		Matcher sumIf = SUM_IF.matcher(cell.getFormula());
		return sumIf.matches() ? sumIf(sheet, sumIf) : Long.parseLong(cell.getFormula());
	}

	private long sumIf(String sheet, Matcher formula) {
		String wanted = text(sheet, formula.group(5));
		long total = 0;
		for (int row = Integer.parseInt(formula.group(3)); row <= Integer.parseInt(formula.group(4)); row++) {
			if (text(formula.group(1), formula.group(2) + row).equals(wanted)) {
				total += value(formula.group(1), formula.group(6) + row);
			}
		}
		return total;
	}

	private Cell cell(String sheet, String address) {
		Cell cell = this.cells.get(sheet).get(address);
		if (cell == null) {
			throw new AssertionError(sheet + " has nothing at " + address);
		}
		return cell;
	}

	@Override
	public void close() throws IOException {
		this.book.close();
	}

}
