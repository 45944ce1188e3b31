package vn.motcua.catalog.gate.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;
import vn.motcua.catalog.gate.Xml;

/**
 * A table of checks gives findings as officers are shown them: all that apply, each with
 * code, field, message, legal basis and whether it may be overruled; the field is one
 * that is declared.
 */
public class FindingTable implements Rule {

	private static final Set<String> COLUMNS = Set.of("code", "field", "message", "legalBasis", "overrulable");

	@Override
	public String id() {
		return "finding-table";
	}

	@Override
	public void check(Models models, Report report) {
		for (ModelFolder folder : models.processFolders()) {
			models.procedure(folder)
				.ifPresent((procedure) -> models.decisions(folder)
					.forEach((file, document) -> check(file, document, procedure, report)));
		}
	}

	private static void check(ModelFile file, Document document, Procedure procedure, Report report) {
		String checks = procedure.slug() + "-checks";
		for (Element decision : Xml.children(document.getDocumentElement(), "decision")) {
			String id = decision.getAttribute("id");
			if (id.equals(checks) || id.startsWith(checks + "-")) {
				List<FieldDefinition> fields = id.equals(checks) ? procedure.fields()
						: procedure.field(id.substring(checks.length() + 1))
							.map(FieldDefinition::itemFields)
							.orElse(List.of());
				Xml.children(decision, "decisionTable").forEach((table) -> check(file, table, fields, report));
			}
		}
	}

	private static void check(ModelFile file, Element table, List<FieldDefinition> fields, Report report) {
		List<String> columns = Xml.children(table, "output").stream().map((o) -> o.getAttribute("name")).toList();
		if (!Set.copyOf(columns).equals(COLUMNS)) {
			report.add(file, table, "Bảng đối chiếu không có đúng các cột kết quả " + new TreeSet<>(COLUMNS) + ".",
					"Đặt lại tên (Output name) cho các cột.");
			return;
		}
		if (!"COLLECT".equals(table.getAttribute("hitPolicy"))) {
			report.add(file, table, "Bảng đối chiếu không gom mọi lỗi tìm thấy.", "Chọn Hit policy: Collect.");
		}
		Map<String, String> known = fields.stream()
			.collect(Collectors.toMap((field) -> '"' + field.id() + '"', FieldDefinition::id));
		for (Element row : Xml.children(table, "rule")) {
			List<Element> cells = Xml.children(row, "outputEntry");
			int field = columns.indexOf("field");
			if (cells.size() == columns.size() && !named(DecisionFeel.text(cells.get(field)), known.keySet())) {
				report.add(file, cells.get(field),
						"Lỗi chỉ vào trường " + DecisionFeel.text(cells.get(field)) + " không có trong khai báo.",
						"Ghi tên một trường trong procedure.yaml, trong dấu nháy kép; hoặc \"\".");
			}
		}
	}

	/** A computed cell is left to the scenarios. */
	private static boolean named(String cell, Set<String> known) {
		return !cell.matches("\"\\w+\"") || known.contains(cell);
	}

}
