package vn.motcua.desk.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.motcua.catalog.ApplicantFields;
import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.FieldStage;
import vn.motcua.catalog.FieldType;
import vn.motcua.catalog.Procedure;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Dossier;
import vn.motcua.desk.panel.DossierPanel.Group;
import vn.motcua.desk.panel.DossierPanel.Pair;
import vn.motcua.desk.panel.DossierPanel.Table;

/** The dossier's fields with Vietnamese labels, in the order procedure.yaml gives. */
@Component
class DataGroups {

	/** Shown elsewhere in the panel. */
	private static final Set<String> ELSEWHERE = Set.of("benefitAmount", "benefitLines", "feeDueAt", "trackingNumber",
			"trackingDueAt", "overruledFindings");

	private final FieldTexts texts;

	DataGroups(FieldTexts texts) {
		this.texts = texts;
	}

	List<Pair> applicant(Dossier dossier) {
		Applicant who = dossier.applicant();
		return Stream
			.of(new Pair("Họ và tên", who.fullName()), new Pair("Số định danh", who.personalId()),
					new Pair("Điện thoại", who.phone()), new Pair("Thư điện tử", who.email()),
					new Pair("Địa chỉ", who.address()))
			.filter((p) -> p.value() != null && !p.value().isEmpty())
			.toList();
	}

	List<Group> groups(Procedure procedure, Dossier dossier) {
		Set<String> who = applicantFields(procedure.applicantFields());
		Map<Boolean, List<FieldDefinition>> shown = procedure.fields()
			.stream()
			.filter((f) -> !who.contains(f.id()) && !ELSEWHERE.contains(f.id()) && isGiven(dossier, f))
			.collect(Collectors.partitioningBy((f) -> f.stage() == FieldStage.FILING));
		List<Group> groups = new ArrayList<>();
		add(groups, "Người nộp khai", procedure, dossier, shown.get(true));
		add(groups, "Cán bộ ghi nhận", procedure, dossier, shown.get(false));
		return groups;
	}

	private void add(List<Group> groups, String title, Procedure procedure, Dossier dossier,
			List<FieldDefinition> fields) {
		List<Pair> pairs = new ArrayList<>();
		List<Table> tables = new ArrayList<>();
		for (FieldDefinition field : fields) {
			Object value = dossier.data().get(field.id());
			if (field.type() == FieldType.LIST) {
				tables.add(table(procedure, field, (List<?>) value));
			}
			else {
				pairs.add(new Pair(field.labelVi(), this.texts.text(procedure, field, value)));
			}
		}
		if (!fields.isEmpty()) {
			groups.add(new Group(title, pairs, tables));
		}
	}

	private Table table(Procedure procedure, FieldDefinition field, List<?> rows) {
		List<List<String>> cells = rows.stream()
			.map((row) -> (Map<?, ?>) row)
			.map((row) -> field.itemFields()
				.stream()
				.map((item) -> this.texts.text(procedure, item, row.get(item.id())))
				.toList())
			.toList();
		return new Table(field.labelVi(), field.itemFields().stream().map(FieldDefinition::labelVi).toList(), cells);
	}

	/** A box that was left unticked says nothing and is left out. */
	private static boolean isGiven(Dossier dossier, FieldDefinition field) {
		Object value = dossier.data().get(field.id());
		return value != null && !"".equals(value) && !Boolean.FALSE.equals(value)
				&& !(value instanceof List<?> list && list.isEmpty());
	}

	private static Set<String> applicantFields(ApplicantFields fields) {
		return Stream.of(fields.fullName(), fields.personalId(), fields.phone(), fields.email())
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
	}

}
