package vn.motcua.dossier.core;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.FieldStage;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierData;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierReading;
import vn.motcua.dossier.DossierReadings;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.HandOver;
import vn.motcua.dossier.HandOvers;

/** Cuts a dossier down to what an agency knew when it handed it over. */
@Service
@Transactional(readOnly = true)
class ReadingService implements DossierReadings {

	private static final Set<String> HAND_OVER = Set.of(HandOverService.HANDED_TO_AGENCY, HandOverService.TAKEN_OVER);

	private final Dossiers dossiers;

	private final HandOvers handOvers;

	private final DossierVisibility visibility;

	private final ProcedureCatalog catalog;

	ReadingService(Dossiers dossiers, HandOvers handOvers, DossierVisibility visibility, ProcedureCatalog catalog) {
		this.dossiers = dossiers;
		this.handOvers = handOvers;
		this.visibility = visibility;
		this.catalog = catalog;
	}

	@Override
	public DossierReading read(String code, Caller caller) {
		Dossier dossier = this.dossiers.find(code).orElseThrow(() -> DossierRefusals.notFound(code));
		List<DossierEvent> events = this.dossiers.events(code);
		if (this.visibility.sees(caller, dossier)) {
			return new DossierReading(dossier, events, null);
		}
		HandOver last = this.handOvers.of(code)
			.stream()
			.filter((each) -> this.visibility.isOfficerOf(caller,
					dossier.withHolder(each.fromAgency(), each.fromInstance())))
			.reduce((first, second) -> second)
			.orElseThrow(() -> DossierRefusals.notFound(code));
		return new DossierReading(dossier.withData(known(dossier, events, last)),
				events.stream().filter((event) -> isKnown(event, last)).toList(), last.at());
	}

	/** Its own part of the log; of the rest the states and where the dossier is. */
	private static boolean isKnown(DossierEvent event, HandOver last) {
		return event.sequence() <= last.knownEvents() || event.fromStatus() != event.toStatus()
				|| HAND_OVER.contains(event.kind());
	}

	private DossierData known(Dossier dossier, List<DossierEvent> events, HandOver last) {
		Set<String> before = new LinkedHashSet<>();
		Set<String> since = new LinkedHashSet<>();
		events.forEach(
				(event) -> (event.sequence() <= last.knownEvents() ? before : since).addAll(fields(event.detail())));
		this.catalog.get(dossier.procedure())
			.fields()
			.stream()
			.filter((field) -> field.stage() == FieldStage.FILING)
			.map(FieldDefinition::id)
			.forEach(before::add);
		before.removeAll(since);
		Map<String, Object> data = new HashMap<>(dossier.data().fields());
		data.keySet().retainAll(before);
		return new DossierData(data);
	}

	private static List<String> fields(Map<String, Object> detail) {
		return (detail.get("fields") instanceof Collection<?> names) ? names.stream().map(String::valueOf).toList()
				: List.of();
	}

}
