package vn.motcua.batch;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;

import vn.motcua.batch.BatchLine.State;
import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.FieldOption;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.catalog.ReasonOption;
import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.ListLines;

/** What became of each line, from the dossiers as they stand. */
@Service
public class LineAnswers {

	private static final String TURNED_AWAY = "LINES_TURNED_AWAY";

	private final Batches batches;

	private final Dossiers dossiers;

	private final ProcedureCatalog catalog;

	LineAnswers(Batches batches, Dossiers dossiers, ProcedureCatalog catalog) {
		this.batches = batches;
		this.dossiers = dossiers;
		this.catalog = catalog;
	}

	/** Every line of a list, in the order of the sheet. */
	public List<LineAnswer> of(Batch batch, Caller caller) {
		List<BatchLine> lines = this.batches.lines(batch.id(), caller);
		Procedure procedure = this.catalog.get(batch.procedure());
		Map<String, Dossier> known = this.dossiers
			.findAll(lines.stream().map(BatchLine::dossier).filter((code) -> code != null).distinct().toList())
			.stream()
			.filter((dossier) -> dossier.filedBy().equals(caller.userId())
					|| caller.agencies().contains(dossier.agency()))
			.collect(Collectors.toMap(Dossier::code, Function.identity()));
		Map<String, List<Map<?, ?>>> rows = rows(procedure, known.values());
		Map<String, Integer> place = new HashMap<>();
		return lines.stream().map((line) -> {
			Dossier dossier = (line.dossier() != null) ? known.get(line.dossier()) : null;
			if (dossier == null) {
				return new LineAnswer(line, "", "", "");
			}
			int index = (line.state() == State.FILED) ? place.merge(dossier.code(), 1, Integer::sum) - 1 : -1;
			List<Map<?, ?>> turned = rows.getOrDefault(dossier.code(), List.of());
			Map<?, ?> row = (index >= 0 && index < turned.size()) ? turned.get(index) : Map.of();
			return answer(line, dossier, procedure, row);
		}).toList();
	}

	/** The rows of dossiers in which some were turned away for good. */
	private Map<String, List<Map<?, ?>>> rows(Procedure procedure, Collection<Dossier> known) {
		Map<String, List<Map<?, ?>>> rows = new HashMap<>();
		Optional<FieldDefinition> list = procedure.requiredList();
		for (Dossier dossier : known) {
			if (list.isPresent() && dossier.data().get(list.get().id()) instanceof List<?> given
					&& given.stream().anyMatch(ListLines::isTurnedAway)
					&& this.dossiers.events(dossier.code()).stream().anyMatch((e) -> e.kind().equals(TURNED_AWAY))) {
				rows.put(dossier.code(), given.stream().<Map<?, ?>>map((row) -> (Map<?, ?>) row).toList());
			}
		}
		return rows;
	}

	private static LineAnswer answer(BatchLine line, Dossier dossier, Procedure procedure, Map<?, ?> row) {
		if (ListLines.isTurnedAway(row)) {
			String verdict = String.valueOf(row.get(ListLines.VERDICT));
			Object reason = row.get(ListLines.REASON);
			return new LineAnswer(line, dossier.code(), verdictLabel(procedure, verdict),
					(reason != null) ? reason.toString() : "");
		}
		return new LineAnswer(line, dossier.code(), dossier.status().labelVi(), reason(dossier, procedure));
	}

	private static String verdictLabel(Procedure procedure, String verdict) {
		return procedure.requiredList()
			.flatMap((list) -> list.itemFields().stream().filter((f) -> f.id().equals(ListLines.VERDICT)).findFirst())
			.flatMap((field) -> field.option(verdict))
			.map(FieldOption::labelVi)
			.orElse(verdict);
	}

	private static String reason(Dossier dossier, Procedure procedure) {
		if (dossier.status() == DossierStatus.NOT_ACCEPTED || dossier.status() == DossierStatus.STOPPED) {
			return words(dossier, "refusalReasons", procedure.refusalReasons(), "refusalNote");
		}
		return (dossier.status() == DossierStatus.SUPPLEMENT_REQUESTED)
				? words(dossier, "supplementReasons", procedure.supplementReasons(), "supplementNote") : "";
	}

	private static String words(Dossier dossier, String field, List<ReasonOption> options, String note) {
		List<?> codes = (dossier.data().get(field) instanceof List<?> given) ? given : List.of();
		return Stream
			.concat(options.stream().filter((option) -> codes.contains(option.code())).map(ReasonOption::vi),
					Stream.of(dossier.data().text(note)))
			.filter((text) -> !text.isBlank())
			.collect(Collectors.joining("; "));
	}

}
