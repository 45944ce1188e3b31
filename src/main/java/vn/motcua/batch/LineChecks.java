package vn.motcua.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import vn.motcua.batch.BatchLine.State;
import vn.motcua.batch.sheet.ListColumns;
import vn.motcua.batch.sheet.SheetContent;
import vn.motcua.batch.sheet.SheetLine;
import vn.motcua.catalog.FieldDefinition;
import vn.motcua.dossier.FilingChecks;
import vn.motcua.shared.Finding;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/**
 * Checks every line exactly as filing would, and says of each fault in which line and
 * column it stands. What is wrong with all lines at once refuses the file.
 */
@Component
class LineChecks {

	/** A dossier's list holds no more rows unless the procedure says so. */
	private static final int MOST_ROWS = 200;

	private static final Pattern ROW = Pattern.compile("\\w+\\[(\\d+)]\\.(\\w+).*");

	private final FilingChecks checks;

	LineChecks(FilingChecks checks) {
		this.checks = checks;
	}

	/** Every line of the sheet, in its order; none is left out. */
	List<BatchLine> check(ListColumns columns, String agency, String channel, SheetContent content) {
		if (!content.findings().isEmpty()) {
			throw new RefusedException(Kind.INVALID,
					content.findings().stream().map((f) -> Finding.of(f.code(), f.column(), f.message())).toList());
		}
		Map<Integer, List<LineFinding>> found = new HashMap<>();
		List<SheetLine> lines = content.lines();
		lines.forEach((line) -> found.put(line.number(), new ArrayList<>(line.findings())));
		int size = size(columns);
		for (int from = 0; from < lines.size(); from += size) {
			check(columns, agency, channel, content.shared(), lines.subList(from, Math.min(from + size, lines.size())),
					found);
		}
		repeated(lines, found);
		return parts(lines, found, size);
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

	private void check(ListColumns columns, String agency, String channel, Map<String, Object> shared,
			List<SheetLine> lines, Map<Integer, List<LineFinding>> found) {
		Map<String, Object> values = values(columns, shared, lines.stream().map(SheetLine::values).toList());
		List<Finding> whole = new ArrayList<>();
		for (Finding finding : this.checks.findings(columns.procedure().slug(), agency, channel, values)) {
			Matcher row = ROW.matcher(finding.field());
			if (row.matches() && columns.hasList()) {
				add(columns, found.get(lines.get(Integer.parseInt(row.group(1)) - 1).number()), row.group(2), finding);
			}
			else if (columns.hasList() || columns.line().stream().noneMatch((f) -> f.id().equals(finding.field()))) {
				whole.add(finding);
			}
			else {
				add(columns, found.get(lines.get(0).number()), finding.field(), finding);
			}
		}
		if (!whole.isEmpty()) {
			throw new RefusedException(Kind.INVALID, whole);
		}
	}

	private static void add(ListColumns columns, List<LineFinding> findings, String field, Finding finding) {
		String column = columns.line()
			.stream()
			.filter((f) -> f.id().equals(field))
			.map(FieldDefinition::labelVi)
			.findFirst()
			.orElse(field);
		// a cell that could not be read was told already
		if (findings.stream().noneMatch((known) -> known.column().equals(column))) {
			String message = finding.message();
			int place = message.indexOf("Mục “");
			findings.add(new LineFinding(column, finding.code(), (place > 0) ? message.substring(place) : message));
		}
	}

	private static void repeated(List<SheetLine> lines, Map<Integer, List<LineFinding>> found) {
		Map<Map<String, Object>, Integer> seen = new HashMap<>();
		for (SheetLine line : lines) {
			Integer first = seen.putIfAbsent(line.values(), line.number());
			if (first != null && line.findings().isEmpty()) {
				found.get(line.number())
					.add(new LineFinding("", "LINE_REPEATED",
							"Giống hệt dòng " + first + ". Hãy xóa một dòng, hoặc sửa nếu là hai lần nghỉ khác nhau."));
			}
		}
	}

	private static List<BatchLine> parts(List<SheetLine> lines, Map<Integer, List<LineFinding>> found, int size) {
		List<BatchLine> checked = new ArrayList<>();
		Set<Integer> numbers = new HashSet<>();
		int valid = 0;
		for (SheetLine line : lines) {
			List<LineFinding> findings = found.get(line.number());
			boolean good = findings.isEmpty() && numbers.add(line.number());
			checked.add(new BatchLine(line.number(), line.values(), findings, good ? State.VALID : State.INVALID,
					good ? valid / size : null, null));
			valid += good ? 1 : 0;
		}
		return checked;
	}

}
