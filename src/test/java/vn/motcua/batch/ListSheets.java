package vn.motcua.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Filled workbooks of invented people. */
final class ListSheets {

	static final Map<String, Object> SHARED = Map.of("employerUnitCode", "TN0001A", "employerName",
			"Công ty TNHH Mẫu Một", "employerTaxCode", "9990000018", "reportPeriod", "07/2026", "payoutMethod",
			"Chuyển khoản", "bankBin", "970436", "bankAccountNumber", "9990000001", "bankAccountName",
			"CONG TY TNHH MAU MOT", "resultDelivery", "Trực tuyến");

	private static final AtomicInteger LAST = new AtomicInteger(1_000);

	private ListSheets() {
	}

	/** A person on sick leave; each number is another person. */
	static Map<String, Object> person(int number) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("fullName", "Mẫu Thị An");
		row.put("personalId", String.format("001195%06d", number));
		row.put("socialInsuranceNumber", String.format("01%08d", number));
		row.put("caseType", "Bản thân ốm");
		row.put("diseaseCode", "J18.9");
		row.put("documentType", "Giấy ra viện");
		row.put("documentNumber", "RV-" + number);
		row.put("fromDate", LocalDate.of(2026, 7, 1));
		row.put("toDate", "11/07/2026");
		row.put("days", 10.5);
		row.put("proposedFromDate", "01/07/2026");
		row.put("weeklyDayOff", "Chủ nhật; Thứ Bảy");
		row.put("hazardousJob", "Không");
		row.put("bankAccountNumber", "999" + String.format("%07d", number));
		row.put("bankAccountName", "MAU THI AN");
		return row;
	}

	/** People nobody else has: a line that was filed once is recognised. */
	static List<Map<String, Object>> people(int count) {
		List<Map<String, Object>> people = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			people.add(person(LAST.incrementAndGet()));
		}
		return people;
	}

	static byte[] workbook(Map<String, Object> shared, List<Map<String, Object>> lines) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(out, "test", "1.0")) {
			Worksheet head = workbook.newWorksheet("Thông tin chung");
			int row = 1;
			for (Map.Entry<String, Object> entry : shared.entrySet()) {
				head.value(row, 0, entry.getKey());
				head.value(row, 2, entry.getValue().toString());
				row++;
			}
			head.finish();
			Worksheet list = workbook.newWorksheet("Danh sách");
			List<String> columns = List.copyOf(lines.get(0).keySet());
			for (int i = 0; i < columns.size(); i++) {
				list.value(1, i, columns.get(i));
				for (int j = 0; j < lines.size(); j++) {
					cell(list, 3 + j, i, lines.get(j).get(columns.get(i)));
				}
			}
			list.finish();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private static void cell(Worksheet sheet, int row, int column, Object value) {
		if (value instanceof LocalDate day) {
			sheet.value(row, column, day);
			sheet.style(row, column).format("yyyy-MM-dd").set();
		}
		else if (value instanceof Number number) {
			sheet.value(row, column, number);
		}
		else if (value instanceof String text && text.startsWith("=")) {
			sheet.formula(row, column, text.substring(1));
		}
		else if (value != null) {
			sheet.value(row, column, value.toString());
		}
	}

}
