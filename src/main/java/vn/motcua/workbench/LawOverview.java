package vn.motcua.workbench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import vn.motcua.catalog.LawBook;
import vn.motcua.catalog.LawDecision;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.dossier.FigureWaits;

/** Every dated parameter with what is to be done about it. */
@Service
public class LawOverview {

	private final LawBook book;

	private final ProcedureCatalog catalog;

	private final FigureWaits waits;

	private final OpenCases open;

	private final Clock clock;

	LawOverview(LawBook book, ProcedureCatalog catalog, FigureWaits waits, OpenCases open, Clock clock) {
		this.book = book;
		this.catalog = catalog;
		this.waits = waits;
		this.open = open;
		this.clock = clock;
	}

	/** All tables and formulas, by name. */
	public List<Entry> law() {
		LocalDate today = LocalDate.now(this.clock);
		Map<String, Long> running = this.open.byProcedure();
		Map<String, FigureWaits.Gap> gaps = this.waits.gaps()
			.stream()
			.collect(Collectors.toMap(FigureWaits.Gap::table, Function.identity()));
		return this.book.all()
			.stream()
			.map((law) -> new Entry(law, LawState.of(law, today), LawState.end(law).orElse(null),
					LawState.toConfirm(law, today), law.users().stream().map(this::user).toList(),
					law.rows().stream().map((row) -> row.covers(today)).toList(),
					law.users().stream().mapToLong((folder) -> running.getOrDefault(folder, 0L)).sum(),
					gaps.get(law.name())))
			.toList();
	}

	/** Limits, papers and terms of procedures whose confidence is not high. */
	public List<UnsureFact> facts() {
		return this.catalog.all().stream().flatMap((procedure) -> UnsureFact.of(procedure).stream()).toList();
	}

	private User user(String folder) {
		return new User(folder, this.catalog.find(folder).map(Procedure::nameVi).orElse(folder));
	}

	/**
	 * A table or formula as it stands today.
	 *
	 * @param endsOn the day from which there is no value, null until further notice
	 * @param toConfirm whether a value of today or later is not certain
	 * @param current which rows hold today, in the order of the rows
	 * @param open dossiers that run in procedures which ask it: those that could need it
	 * @param gap who stands still because of it, null for nobody
	 */
	public record Entry(LawDecision law, LawState state, LocalDate endsOn, boolean toConfirm, List<User> users,
			List<Boolean> current, long open, FigureWaits.Gap gap) {
	}

	/** A folder whose decisions ask the law. */
	public record User(String folder, String name) {
	}

}
