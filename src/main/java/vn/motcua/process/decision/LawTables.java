package vn.motcua.process.decision;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import vn.motcua.process.LawUse;

/**
 * Looks values up in {@code processes/_law}. A deployed table never changes, so an answer
 * is kept by definition and inputs.
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
			this.answered.put(question, use);
		}
		LawRecorder.used(use);
		return use;
	}

	private LawUse look(String table, DecisionSource.Deployed deployed, Map<String, Object> inputs) {
		List<Map<String, Object>> rows;
		try {
			rows = this.evaluator.rows(deployed, inputs);
		}
		catch (RuntimeException ex) {
			throw LawRecorder.fail(new IllegalStateException(
					"Bảng tham số luật «" + table + "» lỗi khi tra " + say(inputs) + ".", ex));
		}
		if (rows.size() != 1) {
			throw LawRecorder
				.missing("Bảng tham số luật «" + table + "» " + ((rows.isEmpty()) ? "không có" : "có nhiều hơn một")
						+ " giá trị cho " + say(inputs) + ". Cần bổ sung dòng có hiệu lực vào processes/_law/" + table
						+ ".dmn, không dùng giá trị mặc định.");
		}
		Map<String, Object> values = new LinkedHashMap<>(rows.get(0));
		String source = text(values.remove("source"));
		String confidence = text(values.remove("confidence"));
		if (values.isEmpty() || values.containsValue(null)) {
			throw LawRecorder.missing("Bảng tham số luật «" + table + "» có ô trống cho " + say(inputs) + ".");
		}
		return new LawUse(table, deployed.version(), Map.copyOf(inputs), values, source, confidence);
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
