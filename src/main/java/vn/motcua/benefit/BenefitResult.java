package vn.motcua.benefit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.motcua.process.DecisionOutcome;

/** Reads an amount decision's answer; anything but whole đồng is the decision's fault. */
final class BenefitResult {

	private final DecisionOutcome outcome;

	private final Map<String, Object> row;

	BenefitResult(DecisionOutcome outcome) {
		this.outcome = outcome;
		this.row = outcome.single();
	}

	long total() {
		long total = amount("total", this.row.get("total"));
		long sum = lines().stream().mapToLong(BenefitLine::amount).sum();
		if (total < 0 || total != sum) {
			throw fault("total", total + " (các dòng cộng lại " + sum + ")");
		}
		return total;
	}

	String law() {
		return String.valueOf(this.row.get("law"));
	}

	List<BenefitLine> lines() {
		if (!(this.row.get("lines") instanceof List<?> lines)) {
			throw fault("lines", this.row.get("lines"));
		}
		return lines.stream().map((line) -> line((Map<?, ?>) line)).toList();
	}

	/** Which row of which list a line pays, where the decision says so. */
	Optional<Place> place(int index) {
		Map<?, ?> line = (Map<?, ?>) ((List<?>) this.row.get("lines")).get(index);
		return (line.get("list") instanceof String list && line.get("row") instanceof Number number)
				? Optional.of(new Place(list, number.intValue())) : Optional.empty();
	}

	private BenefitLine line(Map<?, ?> line) {
		return new BenefitLine(String.valueOf(line.get("label")), String.valueOf(line.get("formula")),
				amount("lines.amount", line.get("amount")));
	}

	List<String> steps() {
		return (this.row.get("steps") instanceof List<?> steps) ? steps.stream().map(String::valueOf).toList()
				: List.of();
	}

	private long amount(String name, Object value) {
		if (value instanceof Long amount) {
			return amount;
		}
		throw fault(name, value);
	}

	private IllegalStateException fault(String name, Object value) {
		return new IllegalStateException("Quyết định «" + this.outcome.decision() + "» phiên bản "
				+ this.outcome.version() + " không tính ra số tiền: " + name + " = " + value
				+ ". Kiểm tra dữ liệu hồ sơ và công thức của quyết định.");
	}

	/**
	 * @param row from 1, among the rows the decision was given
	 */
	record Place(String list, int row) {
	}

}
