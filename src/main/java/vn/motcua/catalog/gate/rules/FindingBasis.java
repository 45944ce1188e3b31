package vn.motcua.catalog.gate.rules;

import java.util.List;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;
import vn.motcua.catalog.gate.Xml;

/**
 * Every finding says on what law it rests: the officer asks for a supplement with it, the
 * applicant reads it.
 */
public class FindingBasis implements Rule {

	@Override
	public String id() {
		return "finding-basis";
	}

	@Override
	public void check(Models models, Report report) {
		for (ModelFolder folder : models.processFolders()) {
			models.procedure(folder)
				.ifPresent((procedure) -> models.decisions(folder)
					.forEach((file, document) -> check(file, document, procedure.slug() + "-checks", report)));
		}
	}

	private static void check(ModelFile file, Document document, String checks, Report report) {
		for (Element decision : Xml.children(document.getDocumentElement(), "decision")) {
			String id = decision.getAttribute("id");
			if (id.equals(checks) || id.startsWith(checks + "-")) {
				Xml.children(decision, "decisionTable").forEach((table) -> check(file, table, report));
			}
		}
	}

	private static void check(ModelFile file, Element table, Report report) {
		List<String> columns = Xml.children(table, "output").stream().map((o) -> o.getAttribute("name")).toList();
		int basis = columns.indexOf("legalBasis");
		int code = columns.indexOf("code");
		for (Element row : Xml.children(table, "rule")) {
			List<Element> cells = Xml.children(row, "outputEntry");
			if (basis >= 0 && code >= 0 && cells.size() == columns.size()
					&& isEmpty(DecisionFeel.text(cells.get(basis)))) {
				report.add(file, cells.get(basis), "Lỗi " + DecisionFeel.text(cells.get(code)) + " chưa ghi căn cứ.",
						"Ghi văn bản và điều khoản trong dấu nháy kép; chưa chắc điều khoản thì thêm “(chờ xác nhận)”.");
			}
		}
	}

	/** Nothing, null or quotation marks without a word between them. */
	private static boolean isEmpty(String cell) {
		return cell.isBlank() || cell.strip().matches("null|\"[^\\p{L}]*\"");
	}

}
