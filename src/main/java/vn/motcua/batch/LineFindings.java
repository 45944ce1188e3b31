package vn.motcua.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.motcua.batch.sheet.ListColumns;
import vn.motcua.catalog.FieldDefinition;
import vn.motcua.shared.Finding;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/** Findings of a dossier told line by line. */
final class LineFindings {

	private static final Pattern ROW = Pattern.compile("\\w+\\[(\\d+)]\\.(\\w+).*");

	private LineFindings() {
	}

	/**
	 * Gives each finding to its line; what is wrong with all lines refuses them all.
	 * @param lines numbers of the dossier's lines, in its order
	 * @param found by number of the line
	 */
	static void spread(ListColumns columns, List<Finding> findings, List<Integer> lines,
			Map<Integer, List<LineFinding>> found) {
		List<Finding> whole = new ArrayList<>();
		for (Finding finding : findings) {
			Matcher row = ROW.matcher(finding.field());
			if (columns.hasList() && row.matches() && Integer.parseInt(row.group(1)) <= lines.size()) {
				add(columns, found.get(lines.get(Integer.parseInt(row.group(1)) - 1)), row.group(2), finding);
			}
			else if (columns.hasList() || columns.line().stream().noneMatch((f) -> f.id().equals(finding.field()))) {
				whole.add(finding);
			}
			else {
				add(columns, found.get(lines.get(0)), finding.field(), finding);
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

}
