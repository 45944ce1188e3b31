package vn.motcua.cockpit.figures.web;

import java.util.Arrays;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.clock.ClockFigures.ListQuery;
import vn.motcua.clock.ClockFigures.Period;
import vn.motcua.clock.Figure;
import vn.motcua.cockpit.Scopes;
import vn.motcua.cockpit.figures.Dashboard;
import vn.motcua.cockpit.figures.Lists;
import vn.motcua.cockpit.figures.StepBoard;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/** Counts and lists for supervisors; every one of them within the caller's scope. */
@RestController
@RequestMapping("/camunda/api/supervision")
class FiguresController {

	private final Scopes scopes;

	private final Dashboard dashboard;

	private final Lists lists;

	private final StepBoard steps;

	FiguresController(Scopes scopes, Dashboard dashboard, Lists lists, StepBoard steps) {
		this.scopes = scopes;
		this.dashboard = dashboard;
		this.lists = lists;
		this.steps = steps;
	}

	@GetMapping("/dashboard")
	Dashboard.View dashboard(@RequestParam(required = false) String agency,
			@RequestParam(required = false) String procedure) {
		return this.dashboard.of(this.scopes.current(agency).agencies(), given(procedure));
	}

	@GetMapping("/list")
	Lists.View list(@RequestParam String figure, @RequestParam(required = false) String period,
			@RequestParam(required = false) String agency, @RequestParam(required = false) String procedure,
			@RequestParam(required = false) String step, @RequestParam(required = false) String process,
			@RequestParam(defaultValue = "0") int page) {
		return this.lists.of(
				new ListQuery(oneOf(Figure.values(), figure, "figure"),
						(given(period) == null) ? Period.MONTH : oneOf(Period.values(), period, "period"),
						this.scopes.current(agency).agencies(), given(procedure), given(step), given(process)),
				checked(page));
	}

	@GetMapping("/risk")
	Lists.View risk(@RequestParam(required = false) String agency, @RequestParam(required = false) String procedure,
			@RequestParam(defaultValue = "0") int page) {
		return this.lists.of(new ListQuery(Figure.AT_RISK, null, this.scopes.current(agency).agencies(),
				given(procedure), null, null), checked(page));
	}

	@GetMapping("/steps")
	StepBoard.View steps(@RequestParam String definition, @RequestParam(required = false) String agency) {
		return this.steps.of(this.scopes.current(agency).agencies(), definition);
	}

	private static String given(String value) {
		return (value == null || value.isBlank()) ? null : value;
	}

	private static int checked(int page) {
		if (page < 0 || page > 100_000) {
			throw new RefusedException(Kind.INVALID, "PAGE_INVALID", "page", "Không có trang số " + (page + 1) + ".");
		}
		return page;
	}

	private static <T extends Enum<T>> T oneOf(T[] values, String name, String field) {
		return Arrays.stream(values)
			.filter((value) -> value.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new RefusedException(Kind.INVALID, "FIGURE_UNKNOWN", field,
					"Không có số liệu “" + name + "”. Hãy mở lại từ trang Tổng quan."));
	}

}
