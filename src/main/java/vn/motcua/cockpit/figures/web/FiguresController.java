package vn.motcua.cockpit.figures.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.clock.ClockFigures.ListQuery;
import vn.motcua.clock.ClockFigures.Period;
import vn.motcua.clock.Figure;
import vn.motcua.clock.HandOverFigures.Direction;
import vn.motcua.cockpit.Days;
import vn.motcua.cockpit.Scope;
import vn.motcua.cockpit.Scopes;
import vn.motcua.cockpit.figures.Dashboard;
import vn.motcua.cockpit.figures.Lists;
import vn.motcua.cockpit.figures.Moves;
import vn.motcua.cockpit.figures.StepBoard;
import vn.motcua.dossier.Channel;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/** Counts and lists for supervisors; every one of them within the caller's scope. */
@RestController
@RequestMapping("/camunda/api/supervision")
class FiguresController {

	private final Scopes scopes;

	private final Dashboard dashboard;

	private final Lists lists;

	private final Moves moves;

	private final StepBoard steps;

	FiguresController(Scopes scopes, Dashboard dashboard, Lists lists, Moves moves, StepBoard steps) {
		this.scopes = scopes;
		this.dashboard = dashboard;
		this.lists = lists;
		this.moves = moves;
		this.steps = steps;
	}

	@GetMapping("/dashboard")
	Dashboard.View dashboard(@RequestParam(required = false) String agency,
			@RequestParam(required = false) String procedure) {
		return this.dashboard.of(this.scopes.current(agency).agencies(), given(procedure));
	}

	@GetMapping("/list")
	Lists.View list(@RequestParam String figure, @RequestParam(required = false) String period,
			@RequestParam(required = false) String step, @RequestParam(required = false) String process,
			Filter filter) {
		Scope scope = this.scopes.current(filter.agency());
		return this.lists.of(new ListQuery(oneOf(Figure.values(), figure, "figure"),
				(given(period) == null) ? Period.MONTH : oneOf(Period.values(), period, "period"),
				Scopes.row(scope, filter.at()), scope.agencies(), given(filter.procedure()), given(step),
				given(process)), filter.checkedPage());
	}

	@GetMapping("/risk")
	Lists.View risk(Filter filter) {
		Scope scope = this.scopes.current(filter.agency());
		return this.lists.of(new ListQuery(Figure.AT_RISK, null, Scopes.row(scope, filter.at()), scope.agencies(),
				given(filter.procedure()), null, null), filter.checkedPage());
	}

	/** What went to other agencies, or came from them. */
	@GetMapping("/moves")
	Moves.View moves(@RequestParam(defaultValue = "OUT") String direction,
			@RequestParam(required = false) String period, @RequestParam(required = false) String channel, Chosen days,
			Filter filter) {
		Scope scope = this.scopes.current(filter.agency());
		return this.moves.of(oneOf(Direction.values(), direction, "direction"),
				(given(period) == null) ? null : oneOf(Period.values(), period, "period"), days.first(), days.last(),
				new Moves.Which(Scopes.row(scope, filter.at()), scope.agencies(), given(filter.procedure()),
						(given(channel) == null) ? null : oneOf(Channel.values(), channel, "channel").name()),
				filter.checkedPage());
	}

	@GetMapping("/steps")
	StepBoard.View steps(@RequestParam String definition, @RequestParam(required = false) String agency) {
		return this.steps.of(this.scopes.current(agency).agencies(), definition);
	}

	private static String given(String value) {
		return (value == null || value.isBlank()) ? null : value;
	}

	private static <T extends Enum<T>> T oneOf(T[] values, String name, String field) {
		return Arrays.stream(values)
			.filter((value) -> value.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new RefusedException(Kind.INVALID, "FIGURE_UNKNOWN", field,
					"Không có số liệu “" + name + "”. Hãy mở lại từ trang Tổng quan."));
	}

	/**
	 * What the lists have in common.
	 *
	 * @param agency with those below it
	 * @param at only this agency of them: a row of a table by agency
	 * @param page from 0
	 */
	record Filter(String agency, String at, String procedure, String page) {

		private static final Pattern PAGE = Pattern.compile("[0-9]{1,5}");

		int checkedPage() {
			if (given(this.page) == null) {
				return 0;
			}
			if (!PAGE.matcher(this.page).matches()) {
				throw new RefusedException(Kind.INVALID, "PAGE_INVALID", "page",
						"Không có trang “" + this.page + "”. Hãy mở lại danh sách từ trang đầu.");
			}
			return Integer.parseInt(this.page);
		}

	}

	/**
	 * A period chosen by its days.
	 *
	 * @param from first day, ISO
	 * @param to last day, ISO
	 */
	record Chosen(String from, String to) {

		LocalDate first() {
			return Days.of("from", this.from, null);
		}

		LocalDate last() {
			return Days.of("to", this.to, null);
		}

	}

}
