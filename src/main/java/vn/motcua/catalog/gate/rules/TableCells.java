package vn.motcua.catalog.gate.rules;

import java.util.List;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;
import vn.motcua.catalog.gate.Xml;

/**
 * Every row of a decision table has a cell for every column, and texts stand below what
 * can be a text: a missing cell or two columns that changed places shift the meaning.
 */
public class TableCells implements Rule.OfDecision {

	@Override
	public String id() {
		return "table-cells";
	}

	@Override
	public void check(ModelFile file, Document document, Report report) {
		for (Element table : Xml.descendants(document.getDocumentElement(), "decisionTable")) {
			int inputs = Xml.children(table, "input").size();
			int outputs = Xml.children(table, "output").size();
			for (Element row : Xml.children(table, "rule")) {
				compare(file, row, "inputEntry", inputs, "điều kiện", report);
				compare(file, row, "outputEntry", outputs, "kết quả", report);
				textsUnderTrue(file, Xml.children(table, "input"), Xml.children(row, "inputEntry"), report);
			}
		}
	}

	private static void compare(ModelFile file, Element row, String cell, int columns, String what, Report report) {
		int cells = Xml.children(row, cell).size();
		if (cells != columns) {
			report.add(file, row, "Dòng này có " + cells + " ô " + what + " nhưng bảng có " + columns + " cột.",
					"Thêm hoặc bỏ ô cho đủ mỗi cột một ô; ô không dùng ghi “-”.");
		}
	}

	/** A column that asks whether something holds is never equal to a text. */
	private static void textsUnderTrue(ModelFile file, List<Element> columns, List<Element> cells, Report report) {
		for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
			boolean asksTrue = Xml.children(columns.get(i), "inputExpression")
				.stream()
				.anyMatch((expression) -> "true".equals(DecisionFeel.text(expression)));
			if (asksTrue && DecisionFeel.text(cells.get(i)).startsWith("\"")) {
				report.add(file, cells.get(i), "Cột này hỏi đúng hay sai nhưng ô ghi một chữ.",
						"Đổi lại thứ tự cột, hoặc viết điều kiện.");
			}
		}
	}

}
