package vn.motcua.cockpit.figures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.springframework.stereotype.Service;

import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.clock.ClockFigures;
import vn.motcua.clock.ClockFigures.FlowCount;
import vn.motcua.clock.ClockFigures.OpenCount;
import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;

/** All counts of a scope at one moment, with sums by procedure and by agency. */
@Service
public class Dashboard {

	private final ClockFigures figures;

	private final Agencies agencies;

	private final ProcedureCatalog catalog;

	Dashboard(ClockFigures figures, Agencies agencies, ProcedureCatalog catalog) {
		this.figures = figures;
		this.agencies = agencies;
		this.catalog = catalog;
	}

	public View of(Set<String> seen, String procedure) {
		List<OpenCount> open = this.figures.open(seen, procedure);
		List<FlowCount> flow = this.figures.flow(seen, procedure);
		return new View(this.figures.moment().now(), Totals.of("", "Tất cả", open, flow),
				group(open, flow, OpenCount::procedure, FlowCount::procedure, this::procedureName),
				group(open, flow, OpenCount::agency, FlowCount::agency, this::agencyName));
	}

	private static List<Totals> group(List<OpenCount> open, List<FlowCount> flow, Function<OpenCount, String> ofOpen,
			Function<FlowCount, String> ofFlow, Function<String, String> name) {
		Set<String> keys = new TreeSet<>();
		open.forEach((count) -> keys.add(ofOpen.apply(count)));
		flow.forEach((count) -> keys.add(ofFlow.apply(count)));
		List<Totals> all = new ArrayList<>();
		for (String key : keys) {
			all.add(Totals.of(key, name.apply(key),
					open.stream().filter((count) -> ofOpen.apply(count).equals(key)).toList(),
					flow.stream().filter((count) -> ofFlow.apply(count).equals(key)).toList()));
		}
		return all;
	}

	String procedureName(String slug) {
		return this.catalog.find(slug).map(Procedure::nameVi).orElse(slug);
	}

	String agencyName(String code) {
		return this.agencies.find(code).map(Agency::nameVi).orElse(code);
	}

	/** Whole, by procedure, by agency. */
	public record View(Instant at, Totals total, List<Totals> procedures, List<Totals> agencies) {
	}

}
