package vn.motcua.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One administrative procedure as {@code processes/<slug>/procedure.yaml} declares it.
 * {@link #fields} and {@link #steps} also hold those of the shared blocks it calls, and
 * the fields hold the {@link PlatformFacts}.
 *
 * @param slug folder, process id and forms folder
 * @param group letter of the published service list
 * @param otherGroups letters of groups that list the same procedure again
 * @param applicants who may file, upper snake
 * @param agencyLevels who solves it, upper snake
 * @param channels COUNTER, ONLINE, POST
 * @param validFrom first day a dossier may be filed
 * @param validTo last day, null until further notice
 * @param status DRAFT or LIVE, LIVE when the file does not say
 * @param handling DOSSIER when the file does not say
 * @param codes portal codes, the first that fits counts
 * @param roles groups that may see its dossiers
 * @param sameEvent when two dossiers ask for the same, null: any two of one applicant
 * @param employerList how employers file it for many people, null: they do not
 * @param delivery how the result may be returned: ONLINE, COUNTER, POST
 * @param parts what other agencies solve of it, each as a dossier of its own
 */
public record Procedure(String slug, String nameVi, String nameEn, String group, List<String> otherGroups,
		List<String> applicants, List<String> agencyLevels, List<String> channels, ServiceLevel serviceLevel,
		LocalDate validFrom, LocalDate validTo, ProcedureStatus status, Handling handling, List<PortalCode> codes,
		List<String> roles, ApplicantFields applicantFields, SameEvent sameEvent, EmployerList employerList,
		List<FieldDefinition> fields, List<PaperRequirement> papers, List<Limit> limits, List<StepTarget> steps,
		Term supplementTerm, FeeRule fee, List<ProcedureResult> results, List<String> delivery, List<String> legalBasis,
		List<ReasonOption> supplementReasons, List<ReasonOption> refusalReasons, List<Part> parts) {

	public Procedure {
		status = (status != null) ? status : ProcedureStatus.LIVE;
		handling = (handling != null) ? handling : Handling.DOSSIER;
		sameEvent = (sameEvent != null || applicantFields == null) ? sameEvent : SameEvent.of(applicantFields);
		otherGroups = copy(otherGroups);
		applicants = copy(applicants);
		agencyLevels = copy(agencyLevels);
		channels = copy(channels);
		codes = copy(codes);
		roles = copy(roles);
		fields = copy(fields);
		papers = copy(papers);
		limits = copy(limits);
		steps = copy(steps);
		results = copy(results);
		delivery = copy(delivery);
		legalBasis = copy(legalBasis);
		supplementReasons = copy(supplementReasons);
		refusalReasons = copy(refusalReasons);
		parts = copy(parts);
	}

	/** Every group that lists it, its own first. */
	public List<String> groups() {
		return Stream.concat(Stream.of(this.group), this.otherGroups.stream()).toList();
	}

	public Optional<FieldDefinition> field(String id) {
		return first(this.fields, FieldDefinition::id, id);
	}

	/** The fields the applicant fills in. */
	public List<FieldDefinition> filingFields() {
		return this.fields.stream().filter((f) -> f.stage() == FieldStage.FILING).toList();
	}

	/** The list without which nothing can be filed: each row is a line of its own. */
	public Optional<FieldDefinition> requiredList() {
		return filingFields().stream()
			.filter((field) -> field.type() == FieldType.LIST && field.required() && !field.itemFields().isEmpty())
			.findFirst();
	}

	public Optional<PaperRequirement> paper(String id) {
		return first(this.papers, PaperRequirement::id, id);
	}

	/** The papers a dossier with this data needs. */
	public List<PaperRequirement> papersFor(Map<String, Object> data) {
		return this.papers.stream().filter((p) -> p.isRequiredFor(data)).toList();
	}

	/** The limit of a dossier with this data that is accepted on {@code day}. */
	public Optional<Limit> limitFor(Map<String, Object> data, LocalDate day) {
		return this.limits.stream()
			.filter((l) -> l.isInForceOn(day))
			.filter((l) -> l.when() == null || l.when().holds(data))
			.findFirst();
	}

	/** The portal's code for a dossier with this data filed on {@code day}. */
	public Optional<PortalCode> codeFor(Map<String, Object> data, LocalDate day) {
		return this.codes.stream()
			.filter((c) -> c.isInForceOn(day))
			.filter((c) -> c.when() == null || c.when().holds(data))
			.findFirst();
	}

	public Optional<Part> part(String id) {
		return first(this.parts, Part::id, id);
	}

	public Optional<StepTarget> step(String task) {
		return first(this.steps, StepTarget::task, task);
	}

	/** Whether it is answered at once, without a dossier. */
	public boolean isImmediate() {
		return this.handling == Handling.IMMEDIATE;
	}

	/** Where it stands on {@code day}, a day in Vietnam. */
	public ProcedureState stateOn(LocalDate day) {
		if (this.status == ProcedureStatus.DRAFT) {
			return ProcedureState.DRAFT;
		}
		if (day.isBefore(this.validFrom)) {
			return ProcedureState.COMING;
		}
		return (this.validTo == null || !day.isAfter(this.validTo)) ? ProcedureState.IN_FORCE : ProcedureState.RETIRED;
	}

	/**
	 * Whether dossiers may be filed on {@code day}.
	 * @param testAgency at an agency that tries drafts
	 */
	public boolean mayBeFiled(LocalDate day, boolean testAgency) {
		ProcedureState state = stateOn(day);
		return state == ProcedureState.IN_FORCE || (state == ProcedureState.DRAFT && testAgency);
	}

	/**
	 * The same procedure with the facts and steps of the blocks it calls and of the
	 * platform.
	 */
	public Procedure with(List<Block> blocks) {
		List<FieldDefinition> added = Stream
			.of(this.parts.stream().map(Part::outcomeField), blocks.stream().flatMap((b) -> b.fields().stream()),
					PlatformFacts.all().stream())
			.flatMap((fields) -> fields)
			.toList();
		return new Procedure(this.slug, this.nameVi, this.nameEn, this.group, this.otherGroups, this.applicants,
				this.agencyLevels, this.channels, this.serviceLevel, this.validFrom, this.validTo, this.status,
				this.handling, this.codes, this.roles, this.applicantFields, this.sameEvent, this.employerList,
				merge(this.fields, added, FieldDefinition::id), this.papers, this.limits,
				merge(this.steps, blocks.stream().flatMap((b) -> b.steps().stream()).toList(), StepTarget::task),
				this.supplementTerm, this.fee, this.results, this.delivery, this.legalBasis, this.supplementReasons,
				this.refusalReasons, this.parts);
	}

	private static <T> List<T> merge(List<T> own, List<T> added, Function<T, String> key) {
		Map<String, T> merged = new java.util.LinkedHashMap<>();
		Stream.concat(own.stream(), added.stream()).forEach((item) -> merged.putIfAbsent(key.apply(item), item));
		return List.copyOf(merged.values());
	}

	private static <T> Optional<T> first(List<T> list, Function<T, String> key, String id) {
		return list.stream().filter((item) -> key.apply(item).equals(id)).findFirst();
	}

	private static <T> List<T> copy(List<T> list) {
		return (list != null) ? List.copyOf(list) : List.of();
	}

}
