package vn.motcua.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.motcua.batch.BatchLine.State;
import vn.motcua.batch.sheet.ListColumns;
import vn.motcua.batch.sheet.SheetLine;
import vn.motcua.batch.store.FiledLineStore;
import vn.motcua.dossier.DossierData;
import vn.motcua.dossier.FilingChecks;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/**
 * Checks every line exactly as filing would, and says of each fault in which line and
 * column it stands, and of each line whether the employer filed it before. What is wrong
 * with all lines at once refuses the file.
 */
@Component
class LineChecks {

	/** A dossier's list holds no more rows unless the procedure says so. */
	private static final int MOST_ROWS = 200;

	private final FilingChecks checks;

	private final FiledLineStore filed;

	LineChecks(FilingChecks checks, FiledLineStore filed) {
		this.checks = checks;
		this.filed = filed;
	}

	/**
	 * Every line in its order; none is left out.
	 * @param again why an officer lets a line be filed once more, by number
	 * @param part number of the first part
	 */
	List<BatchLine> check(ListColumns columns, String agency, String channel, Map<String, Object> shared,
			List<SheetLine> lines, Map<Integer, String> again, int part) {
		Map<Integer, List<LineFinding>> found = new LinkedHashMap<>();
		Map<Integer, String> keys = new HashMap<>();
		lines.forEach((line) -> found.put(line.number(), new ArrayList<>(line.findings())));
		int size = size(columns);
		for (int from = 0; from < lines.size(); from += size) {
			check(columns, agency, channel, shared, lines.subList(from, Math.min(from + size, lines.size())), found,
					keys);
		}
		repeated(lines, keys, found);
		Map<String, String> before = this.filed.dossiers(keys.values());
		List<BatchLine> checked = new ArrayList<>();
		int valid = 0;
		for (SheetLine line : lines) {
			List<LineFinding> findings = found.get(line.number());
			String key = keys.get(line.number());
			String reason = again.get(line.number());
			boolean already = findings.isEmpty() && reason == null && before.containsKey(key);
			boolean waits = findings.isEmpty() && !already;
			checked.add(new BatchLine(line.number(), line.values(), findings,
					waits ? State.VALID : (already ? State.ALREADY : State.INVALID), waits ? part + valid / size : null,
					already ? before.get(key) : null, key, reason));
			valid += waits ? 1 : 0;
		}
		return checked;
	}

	/** The raw values of one dossier. */
	static Map<String, Object> values(ListColumns columns, Map<String, Object> shared,
			List<Map<String, Object>> lines) {
		Map<String, Object> values = new LinkedHashMap<>(shared);
		if (columns.hasList()) {
			values.put(columns.list().id(), lines);
		}
		else {
			values.putAll(lines.get(0));
		}
		return values;
	}

	private static int size(ListColumns columns) {
		if (!columns.hasList()) {
			return 1;
		}
		return (columns.list().max() != null) ? columns.list().max().intValue() : MOST_ROWS;
	}

	/**
	 * Tells the faults of all lines; then what the good ones ask for, for which the
	 * faulty ones must be out.
	 */
	private void check(ListColumns columns, String agency, String channel, Map<String, Object> shared,
			List<SheetLine> lines, Map<Integer, List<LineFinding>> found, Map<Integer, String> keys) {
		List<SheetLine> asked = lines;
		while (!asked.isEmpty()) {
			try {
				DossierData data = new DossierData(this.checks
					.check(columns.procedure().slug(), agency, channel,
							values(columns, shared, asked.stream().map(SheetLine::values).toList()))
					.data());
				remember(columns, asked, LineKeys.of(columns.procedure(), data), found, keys);
				return;
			}
			catch (RefusedException ex) {
				int known = count(asked, found);
				LineFindings.spread(columns, ex.findings(), asked.stream().map(SheetLine::number).toList(), found);
				List<SheetLine> good = asked.stream().filter((line) -> found.get(line.number()).isEmpty()).toList();
				if (good.size() == asked.size() && count(asked, found) == known) {
					throw ex;
				}
				asked = good;
			}
		}
	}

	private static int count(List<SheetLine> lines, Map<Integer, List<LineFinding>> found) {
		return lines.stream().mapToInt((line) -> found.get(line.number()).size()).sum();
	}

	private static void remember(ListColumns columns, List<SheetLine> lines, List<String> lineKeys,
			Map<Integer, List<LineFinding>> found, Map<Integer, String> keys) {
		if (lineKeys.size() == lines.size()) {
			for (int i = 0; i < lines.size(); i++) {
				keys.put(lines.get(i).number(), lineKeys.get(i));
			}
			return;
		}
		String employer = columns.procedure().employerList().employer();
		String label = columns.procedure().field(employer).map((field) -> field.labelVi()).orElse(employer);
		LineFinding missing = new LineFinding(label, "EMPLOYER_MISSING",
				"Mục “" + label + "”: danh sách do đơn vị nộp thì phải ghi mã số thuế của đơn vị.");
		if (columns.hasList()) {
			throw new RefusedException(Kind.INVALID, missing.code(), employer, missing.message());
		}
		lines.forEach((line) -> found.get(line.number()).add(missing));
	}

	private static void repeated(List<SheetLine> lines, Map<Integer, String> keys,
			Map<Integer, List<LineFinding>> found) {
		Map<String, SheetLine> seen = new HashMap<>();
		for (SheetLine line : lines) {
			String key = keys.get(line.number());
			SheetLine first = (key != null) ? seen.putIfAbsent(key, line) : null;
			if (first != null) {
				found.get(line.number())
					.add(first.values().equals(line.values())
							? new LineFinding("", "LINE_REPEATED",
									"Giống hệt dòng " + first.number() + ". Hãy xóa một trong hai dòng.")
							: new LineFinding("", "LINE_SAME_EVENT",
									"Cùng người, cùng việc, cùng thời gian với dòng " + first.number()
											+ ". Hãy gộp thành một dòng, hoặc sửa ngày nếu là hai lần khác nhau."));
			}
		}
	}

}
