package vn.motcua.batch.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import vn.motcua.batch.Batch;
import vn.motcua.batch.BatchLine.State;
import vn.motcua.batch.LineAnswer;

/**
 * One list as its employer sees it, a page of lines at a time.
 *
 * @param mistakes every mistake of the list, however many lines the page shows
 * @param answers the lines shown
 * @param views what may be shown instead, with how many lines
 */
record ListPage(Batch batch, String procedure, String agency, String sentAt, String state, List<LineMistake> mistakes,
		int moreMistakes, List<LineAnswer> answers, Map<String, View> views, String shown, int page, int pages) {

	private static final int LINES = 100;

	/** More would bury the rest of the page; the workbook has them all. */
	private static final int MISTAKES = 200;

	/** A choice of lines. */
	record View(String label, long lines) {
	}

	/** One mistake with its place and what to do. */
	record LineMistake(int line, String column, String message) {
	}

	static ListPage of(Batch batch, String procedure, String agency, List<LineAnswer> answers, String wanted,
			int page) {
		Map<String, View> views = new LinkedHashMap<>();
		views.put("", new View("Tất cả", answers.size()));
		filters().forEach((key, view) -> views.put(key,
				new View(view.label(), answers.stream().filter((answer) -> view.holds().test(answer)).count())));
		String shown = filters().containsKey(wanted) ? wanted : "";
		List<LineAnswer> chosen = shown.isEmpty() ? answers
				: answers.stream().filter(filters().get(shown).holds()).toList();
		int pages = Math.max(1, (chosen.size() + LINES - 1) / LINES);
		int current = Math.max(1, Math.min(page, pages));
		List<LineMistake> mistakes = answers.stream()
			.flatMap((answer) -> answer.line()
				.findings()
				.stream()
				.map((finding) -> new LineMistake(answer.line().number(), finding.column(), finding.remedy())))
			.toList();
		return new ListPage(batch, procedure, agency, ListRow.time(batch.createdAt()), ListRow.state(batch),
				mistakes.subList(0, Math.min(MISTAKES, mistakes.size())), Math.max(0, mistakes.size() - MISTAKES),
				chosen.subList((current - 1) * LINES, Math.min(current * LINES, chosen.size())), views, shown, current,
				pages);
	}

	private record Filter(String label, Predicate<LineAnswer> holds) {
	}

	private static Map<String, Filter> filters() {
		Map<String, Filter> filters = new LinkedHashMap<>();
		filters.put("can-sua", state("Cần sửa", State.INVALID));
		filters.put("cho-nop", state("Chờ nộp", State.VALID));
		filters.put("loi", state("Hệ thống gặp lỗi", State.FAILED));
		filters.put("da-nop-truoc", state("Đã nộp trước đây", State.ALREADY));
		filters.put("da-nop", state("Đã nộp", State.FILED));
		filters.put("tra-lai",
				new Filter("Bị trả lại, từ chối hoặc cần bổ sung", (answer) -> !answer.reason().isEmpty()));
		return filters;
	}

	private static Filter state(String label, State state) {
		return new Filter(label, (answer) -> answer.line().state() == state);
	}

}
