package vn.motcua.desk.panel;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.PaperRequirement;
import vn.motcua.catalog.Procedure;
import vn.motcua.desk.panel.DossierPanel.FindingRow;
import vn.motcua.desk.panel.DossierPanel.Option;
import vn.motcua.dossier.Dossier;
import vn.motcua.validation.CheckFinding;
import vn.motcua.validation.Validation;

/** What the automatic check says now, open findings first. */
@Component
public class FindingRows {

	private final Validation validation;

	FindingRows(Validation validation) {
		this.validation = validation;
	}

	List<FindingRow> rows(Procedure procedure, Dossier dossier) {
		return this.validation.check(dossier.code())
			.stream()
			.sorted((a, b) -> Boolean.compare(b.isOpen(), a.isOpen()))
			.map((f) -> new FindingRow(where(procedure, f.field()), f.message(), f.legalBasis(), verdict(f),
					!f.isOpen()))
			.toList();
	}

	/** The findings an officer may let pass, for the form's check boxes. */
	public List<Option> overrulable(String dossierCode) {
		return this.validation.check(dossierCode)
			.stream()
			.filter(CheckFinding::overrulable)
			.map((f) -> new Option(f.key(), f.message()))
			.toList();
	}

	private static String verdict(CheckFinding finding) {
		if (!finding.isOpen()) {
			return "Đã cho qua: " + finding.reason();
		}
		return finding.overrulable() ? "Được bỏ qua nếu ghi lý do" : "Phải khắc phục";
	}

	private static String where(Procedure procedure, String field) {
		String id = field.replaceFirst("\\[.*", "");
		return procedure.field(id)
			.map(FieldDefinition::labelVi)
			.or(() -> procedure.paper(id).map(PaperRequirement::nameVi))
			.orElse("");
	}

}
