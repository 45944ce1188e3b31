package vn.motcua.cockpit.figures;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import vn.motcua.clock.ClockFigures;
import vn.motcua.clock.ClockFigures.ListQuery;
import vn.motcua.clock.DossierLine;
import vn.motcua.clock.DossierLine.OpenStep;
import vn.motcua.clock.Figure;
import vn.motcua.clock.OpenState;
import vn.motcua.cockpit.Officers;
import vn.motcua.cockpit.figures.Line.Suggestion;

/** The dossiers behind a number, a page at a time. */
@Service
public class Lists {

	/** Lines of a page. */
	public static final int PAGE = 50;

	private final ClockFigures figures;

	private final Dashboard names;

	private final ModelSteps models;

	private final Officers officers;

	private final Suggestions suggestions;

	Lists(ClockFigures figures, Dashboard names, ModelSteps models, Officers officers, Suggestions suggestions) {
		this.figures = figures;
		this.names = names;
		this.models = models;
		this.officers = officers;
		this.suggestions = suggestions;
	}

	/**
	 * @param page from 0
	 */
	public View of(ListQuery query, int page) {
		List<DossierLine> lines = this.figures.list(query, page * PAGE, PAGE);
		Map<String, Suggestion> proposals = (query.figure() == Figure.AT_RISK && !lines.isEmpty())
				? this.suggestions.of(lines) : Map.of();
		Map<String, String> people = this.officers.names(lines.stream()
			.flatMap((line) -> line.steps().stream())
			.map(OpenStep::officer)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet()));
		return new View(title(query), this.figures.count(query), page, PAGE, lines.stream()
			.map((line) -> query.agencies().contains(line.agency()) ? line(line, people, proposals) : elsewhere(line))
			.toList());
	}

	private String title(ListQuery query) {
		if (query.step() == null) {
			String block = (query.process() == null) ? "" : "các bước của khối đã chọn";
			return block.isEmpty() ? query.figure().labelVi() : (query.figure() == Figure.AT_STEP) ? "Đang ở " + block
					: query.figure().labelVi() + ", ở " + block;
		}
		String at = "bước “" + this.models.step(Objects.toString(query.process(), ""), query.step()) + "”";
		return (query.figure() == Figure.AT_STEP) ? "Đang ở " + at : query.figure().labelVi() + ", " + at;
	}

	private Line line(DossierLine line, Map<String, String> people, Map<String, Suggestion> proposals) {
		return new Line(line.code(), line.applicantName(), this.names.agencyName(line.agency()),
				this.names.procedureName(line.procedure()), level(line), words(line), line.receivedAt(),
				line.promisedAt(), line.expectedAt(), line.daysLeft(), line.minutesLeft(), line.finishedAt(),
				line.returnedAt(),
				line.steps()
					.stream()
					.map((step) -> new Line.Step(step.taskId(), this.models.step(step.process(), step.activity()),
							(step.officer() == null) ? "" : people.getOrDefault(step.officer(), step.officer()),
							step.dueAt(), proposals.get(step.taskId())))
					.toList());
	}

	/** Filed here and handed over since: how it goes there is that agency's. */
	private Line elsewhere(DossierLine line) {
		return new Line(line.code(), line.applicantName(), this.names.agencyName(line.agency()),
				this.names.procedureName(line.procedure()), "done",
				(line.state() == null) ? ended(line) : "đã chuyển cơ quan khác", line.receivedAt(), line.promisedAt(),
				null, null, null, line.finishedAt(), line.returnedAt(), List.of());
	}

	private static String level(DossierLine line) {
		if (line.state() == null) {
			return "done";
		}
		return switch (line.state()) {
			case LATE -> "late";
			case SOON -> "soon";
			case STOPPED -> "paused";
			case IN_TIME -> "ok";
		};
	}

	static String words(DossierLine line) {
		if (line.state() == null) {
			return ended(line);
		}
		if (line.state() == OpenState.STOPPED) {
			return "đang dừng";
		}
		if (line.state() == OpenState.LATE) {
			return (line.daysLeft() == 0) ? "vừa quá hạn" : "quá hạn " + -line.daysLeft() + " ngày làm việc";
		}
		if (line.daysLeft() < 0) {
			return "chờ tiếp nhận, quá ngày dự kiến";
		}
		return (line.daysLeft() == 0) ? "đến hạn hôm nay" : "còn " + line.daysLeft() + " ngày làm việc";
	}

	private static String ended(DossierLine line) {
		return switch (Objects.toString(line.punctuality(), "")) {
			case "EARLY" -> "xong trước hạn";
			case "ON_TIME" -> "xong đúng hạn";
			case "LATE" -> "xong quá hạn";
			default -> "đã kết thúc";
		};
	}

	/** A page of a list and how long the whole is. */
	public record View(String title, long total, int page, int size, List<Line> lines) {
	}

}
