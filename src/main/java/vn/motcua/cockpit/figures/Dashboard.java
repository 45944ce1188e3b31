package vn.motcua.cockpit.figures;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;

import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.clock.ClockFigures;
import vn.motcua.clock.ClockFigures.FlowCount;
import vn.motcua.clock.ClockFigures.OpenCount;
import vn.motcua.clock.HandOverFigures;
import vn.motcua.clock.HandOverFigures.Count;
import vn.motcua.clock.HandOverFigures.Direction;
import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;

/** All counts of a scope at one moment, with sums by procedure and by agency. */
@Service
public class Dashboard {

	private final ClockFigures figures;

	private final HandOverFigures handOvers;

	private final Agencies agencies;

	private final ProcedureCatalog catalog;

	Dashboard(ClockFigures figures, HandOverFigures handOvers, Agencies agencies, ProcedureCatalog catalog) {
		this.figures = figures;
		this.handOvers = handOvers;
		this.agencies = agencies;
		this.catalog = catalog;
	}

	public View of(Set<String> seen, String procedure) {
		Counts all = new Counts(this.figures.open(seen, procedure), this.figures.flow(seen, procedure),
				this.handOvers.counts(Direction.IN, seen, procedure),
				this.handOvers.counts(Direction.OUT, seen, procedure));
		return new View(this.figures.moment().now(), all.totals("", "Tất cả"),
				all.grouped(OpenCount::procedure, FlowCount::procedure, Count::procedure, this::procedureName),
				all.grouped(OpenCount::agency, FlowCount::agency, Count::agency, this::agencyName));
	}

	String procedureName(String slug) {
		return this.catalog.find(slug).map(Procedure::nameVi).orElse(slug);
	}

	String agencyName(String code) {
		return this.agencies.find(code).map(Agency::nameVi).orElse(code);
	}

	/** Everything that is counted, by agency and procedure. */
	private record Counts(List<OpenCount> open, List<FlowCount> flow, List<Count> in, List<Count> out) {

		Totals totals(String key, String label) {
			return Totals.of(key, label, this.open, this.flow, this.in, this.out);
		}

		List<Totals> grouped(Function<OpenCount, String> ofOpen, Function<FlowCount, String> ofFlow,
				Function<Count, String> ofMove, Function<String, String> name) {
			return Stream
				.of(this.open.stream().map(ofOpen), this.flow.stream().map(ofFlow), this.in.stream().map(ofMove),
						this.out.stream().map(ofMove))
				.flatMap((keys) -> keys)
				.distinct()
				.sorted()
				.map((key) -> new Counts(of(this.open, ofOpen, key), of(this.flow, ofFlow, key),
						of(this.in, ofMove, key), of(this.out, ofMove, key))
					.totals(key, name.apply(key)))
				.toList();
		}

		private static <T> List<T> of(List<T> counts, Function<T, String> key, String wanted) {
			return counts.stream().filter((count) -> key.apply(count).equals(wanted)).toList();
		}

	}

	/** Whole, by procedure, by agency. */
	public record View(Instant at, Totals total, List<Totals> procedures, List<Totals> agencies) {
	}

}
