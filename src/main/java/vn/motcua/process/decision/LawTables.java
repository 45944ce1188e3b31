package vn.motcua.process.decision;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import vn.motcua.process.LawUse;
import vn.motcua.process.LawValueMissingException;
import vn.motcua.process.MissingFigure;

/**
 * Looks values up in {@code processes/_law}: in tables, and in formulas that the law lays
 * over tables. A deployed table never changes, so its answer is kept by definition and
 * inputs; a formula is computed anew, since the tables below it may have a newer version.
 */
public class LawTables {

	private static final String PREFIX = "law-";

	private static final int MEMORY = 10_000;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final Map<String, String> NAMES = Map.of("date", "ngày");

	private final DecisionSource source;

	private final DecisionEvaluator evaluator;

	private final Map<Question, LawUse> answered = new ConcurrentHashMap<>();

	public LawTables(DecisionSource source, DecisionEvaluator evaluator) {
		this.source = source;
		this.evaluator = evaluator;
	}

	/**
	 * @throws vn.motcua.process.LawValueMissingException no such table, no matching rule,
	 * more than one, or an empty cell
	 */
	public LawUse find(String table, Map<String, Object> asked) {
		Map<String, Object> inputs = FeelValues.exact(asked);
		DecisionSource.Deployed deployed = this.source.latest(PREFIX + table)
			.orElseThrow(() -> LawRecorder.missing("Không có bảng tham số luật «" + table + "» (processes/_law/" + table
					+ ".dmn, mã quyết định law-" + table + ")."));
		inputs.forEach((name, value) -> {
			if (value == null) {
				throw LawRecorder.missing("Tra bảng tham số luật «" + table + "»: thiếu giá trị «" + name + "».");
			}
		});
		if (this.answered.size() > MEMORY) {
			this.answered.clear();
		}
		Question question = new Question(deployed.definitionId(), inputs);
		LawUse use = this.answered.get(question);
		if (use == null) {
			use = look(table, deployed, inputs);
			if (deployed.decision().isDecisionTable()) {
				this.answered.put(question, use);
			}
		}
		LawRecorder.used(use);
		return use;
	}

	private LawUse look(String table, DecisionSource.Deployed deployed, Map<String, Object> inputs) {
		List<Map<String, Object>> rows = rows(table, deployed, inputs);
		if (rows.size() != 1) {
			throw LawRecorder
				.missing("Bảng tham số luật «" + table + "» " + ((rows.isEmpty()) ? "không có" : "có nhiều hơn một")
						+ " giá trị cho " + say(inputs) + ". Cần bổ sung dòng có hiệu lực vào processes/_law/" + table
						+ ".dmn, không dùng giá trị mặc định.", new MissingFigure(table, inputs));
		}
		Map<String, Object> values = new LinkedHashMap<>(rows.get(0));
		String source = text(values.remove("source"));
		String confidence = text(values.remove("confidence"));
		if (values.isEmpty() || values.containsValue(null)) {
			throw LawRecorder.missing("Bảng tham số luật «" + table + "» có ô trống cho " + say(inputs) + ".",
					new MissingFigure(table, inputs));
		}
		return new LawUse(table, deployed.version(), Map.copyOf(inputs), values, source, confidence);
	}

	/** A formula's own failure is told before what follows from its null. */
	private List<Map<String, Object>> rows(String table, DecisionSource.Deployed deployed, Map<String, Object> inputs) {
		LawRecorder below = LawRecorder.open();
		try {
			List<Map<String, Object>> rows = this.evaluator.rows(deployed, inputs);
			below.throwFailure();
			return rows;
		}
		catch (LawValueMissingException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			below.throwFailure();
			throw new IllegalStateException("Bảng tham số luật «" + table + "» lỗi khi tra " + say(inputs) + ".", ex);
		}
		finally {
			below.close();
		}
	}

	private static String text(Object value) {
		return (value == null) ? "" : value.toString();
	}

	private static String say(Map<String, Object> inputs) {
		return inputs.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.map((e) -> NAMES.getOrDefault(e.getKey(), e.getKey()) + " " + say(e.getValue()))
			.collect(Collectors.joining(", "));
	}

	private static Object say(Object value) {
		return (value instanceof LocalDate day) ? DAY.format(day) : value;
	}

	private record Question(String definitionId, Map<String, Object> inputs) {
	}

}
