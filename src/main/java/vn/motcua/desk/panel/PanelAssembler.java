package vn.motcua.desk.panel;

import vn.motcua.dossier.DossierParts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;

import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.desk.People;
import vn.motcua.desk.TaskNames;
import vn.motcua.desk.panel.DossierPanel.May;
import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;
import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierReading;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Paper;
import vn.motcua.dossier.Papers;
import vn.motcua.process.CaseRole;

/** Puts the panel of one dossier together. The caller's right to see it was checked. */
@Service
public class PanelAssembler {

	private final ProcedureCatalog catalog;

	private final Dossiers dossiers;

	private final Papers papers;

	private final DossierParts parts;

	private final Agencies agencies;

	private final People people;

	private final DataGroups data;

	private final PaperRows paperRows;

	private final DeadlineWords deadlines;

	private final FindingRows findings;

	private final BenefitViews benefits;

	private final FeeViews fees;

	private final ShipmentViews shipments;

	private final SlipRows slips;

	private final TaskNames taskNames;

	private final StandStills standStills;

	PanelAssembler(ProcedureCatalog catalog, Dossiers dossiers, Papers papers, DossierParts parts, Agencies agencies,
			People people, DataGroups data, PaperRows paperRows, DeadlineWords deadlines, FindingRows findings,
			BenefitViews benefits, FeeViews fees, ShipmentViews shipments, SlipRows slips, TaskNames taskNames,
			StandStills standStills) {
		this.catalog = catalog;
		this.dossiers = dossiers;
		this.papers = papers;
		this.parts = parts;
		this.agencies = agencies;
		this.people = people;
		this.data = data;
		this.paperRows = paperRows;
		this.deadlines = deadlines;
		this.findings = findings;
		this.benefits = benefits;
		this.fees = fees;
		this.shipments = shipments;
		this.slips = slips;
		this.taskNames = taskNames;
		this.standStills = standStills;
	}

	public DossierPanel of(Dossier dossier, Caller caller) {
		Procedure procedure = this.catalog.get(dossier.procedure());
		List<DossierEvent> events = this.dossiers.events(dossier.code());
		Map<String, String> names = this.people.names(people(dossier, events));
		boolean open = !dossier.status().isFinal();
		boolean receives = caller.roles().contains(CaseRole.RECEPTION_OFFICERS.groupId());
		return new DossierPanel(dossier.code(), procedure.nameVi(), dossier.status().labelVi(),
				facts(dossier, procedure), this.deadlines.of(dossier.code()), this.data.applicant(dossier),
				this.data.groups(procedure, dossier), true, this.findings.rows(procedure, dossier),
				this.benefits.of(dossier), this.paperRows.rows(procedure, dossier, names), this.fees.of(dossier),
				this.shipments.of(dossier, caller), this.slips.of(dossier, caller),
				HistoryWords.of(events, names, this.taskNames.of(dossier.code())),
				new May(open, open, receives && dossier.status().allowsWithdrawal()),
				this.standStills.of(dossier.code()));
	}

	/** Read only what the caller's agency knew, when it handed the dossier over. */
	public DossierPanel of(DossierReading reading, Caller caller) {
		Dossier dossier = reading.dossier();
		if (!reading.isPast()) {
			return of(dossier, caller);
		}
		Procedure procedure = this.catalog.get(dossier.procedure());
		Map<String, String> names = this.people.names(people(dossier, reading.events()));
		return new DossierPanel(dossier.code(), procedure.nameVi(), dossier.status().labelVi(),
				facts(dossier, this.catalog.get(dossier.procedure())) + " (đã chuyển đến, chỉ xem)",
				this.deadlines.of(dossier.code()), this.data.applicant(dossier), this.data.groups(procedure, dossier),
				true, List.of(), null, this.paperRows.rows(procedure, dossier, names, reading::covers), null, null,
				this.slips.past(dossier, reading::covers),
				HistoryWords.of(reading.events(), names, this.taskNames.of(dossier.code())),
				new May(false, false, false), List.of());
	}

	private String facts(Dossier dossier, Procedure procedure) {
		String part = this.parts.find(dossier.code())
			.flatMap((link) -> procedure.part(link.part())
				.map((named) -> "Phần “" + named.nameVi() + "” của hồ sơ liên thông " + link.parentCode()))
			.orElse("");
		String agency = this.agencies.find(dossier.agency()).map(Agency::nameVi).orElse(dossier.agency());
		return Stream
			.of(part, "Mã thủ tục " + dossier.shownProcedureCode(), dossier.channel().labelVi(),
					"nộp " + Texts.minute(dossier.filedAt()), agency)
			.filter((fact) -> !fact.isEmpty())
			.collect(Collectors.joining(" · "));
	}

	private Set<String> people(Dossier dossier, List<DossierEvent> events) {
		Set<String> ids = events.stream().map(DossierEvent::actor).collect(Collectors.toCollection(TreeSet::new));
		this.papers.list(dossier.code()).stream().map(Paper::addedBy).forEach(ids::add);
		return ids;
	}

}
