package vn.motcua.catalog;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import org.camunda.feel.syntaxtree.ConstBool;
import org.camunda.feel.syntaxtree.ConstDate;
import org.camunda.feel.syntaxtree.ConstList;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.Filter;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.PositionalFunctionParameters;
import org.camunda.feel.syntaxtree.Ref;

/**
 * A condition as a Vietnamese sentence, with the labels that people read in the form.
 * What it cannot say it does not guess.
 */
public final class ConditionWords {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final List<FieldDefinition> GIVEN = List.of(
			choice("channel", "Kênh nộp",
					List.of(new FieldOption("COUNTER", "Trực tiếp"), new FieldOption("ONLINE", "Trực tuyến"),
							new FieldOption("POST", "Qua bưu chính"))),
			choice("agencyLevel", "Cấp cơ quan", List.of(new FieldOption("CO_SO", "Bảo hiểm xã hội cơ sở"),
					new FieldOption("PROVINCE", "Bảo hiểm xã hội tỉnh, thành phố"))));

	private final List<FieldDefinition> fields;

	public ConditionWords(List<FieldDefinition> fields) {
		this.fields = new ArrayList<>(GIVEN);
		fields.forEach(this::add);
	}

	/** With the names of the procedure's parts. */
	public ConditionWords(Procedure procedure) {
		this(procedure.fields());
		List<FieldOption> parts = procedure.parts().stream().map((p) -> new FieldOption(p.id(), p.nameVi())).toList();
		this.fields.replaceAll((f) -> f.id().equals(PlatformFacts.PART) ? choice(f.id(), f.labelVi(), parts) : f);
	}

	/**
	 * “Trường hợp” là “Sinh con”; empty when the condition is of a kind not known here.
	 */
	public Optional<String> of(Condition condition) {
		try {
			return Optional.of(say(condition.tree(), true));
		}
		catch (UnsaidException ex) {
			return Optional.empty();
		}
	}

	private void add(FieldDefinition field) {
		this.fields.add(field);
		field.itemFields().forEach(this::add);
	}

	private String say(Object node, boolean holds) {
		if (!(node instanceof Product product)) {
			throw new UnsaidException();
		}
		return switch (product.productPrefix()) {
			case "Conjunction" -> joined(product, "Conjunction", holds ? " và " : " hoặc ", holds);
			case "Disjunction" -> joined(product, "Disjunction", holds ? " hoặc " : " và ", holds);
			case "Not" -> say(product.productElement(0), !holds);
			case "FunctionInvocation" -> call((FunctionInvocation) product, holds);
			case "Ref" -> tick((Ref) product, holds);
			default -> compared(product, holds);
		};
	}

	/** Parts of the same kind stand in one row; others stand in brackets. */
	private String joined(Product product, String kind, String word, boolean holds) {
		List<String> parts = new ArrayList<>();
		for (int i = 0; i < 2; i++) {
			Product part = (Product) product.productElement(i);
			boolean mixed = List.of("Conjunction", "Disjunction").contains(part.productPrefix())
					&& !part.productPrefix().equals(kind);
			parts.add(mixed ? "(" + say(part, holds) + ")" : say(part, holds));
		}
		return String.join(word, parts);
	}

	private String call(FunctionInvocation call, boolean holds) {
		List<Object> params = (call.params() instanceof PositionalFunctionParameters some)
				? new ArrayList<>(CollectionConverters.asJava(some.params())) : List.of();
		if ("not".equals(call.function()) && params.size() == 1) {
			return say(params.get(0), !holds);
		}
		if (!"list contains".equals(call.function())) {
			throw new UnsaidException();
		}
		if (params.get(0) instanceof ConstList list && params.get(1) instanceof Ref ref) {
			return among(ref, CollectionConverters.asJava(list.items()), holds);
		}
		if (params.get(0) instanceof Ref ref) {
			return quoted(field(ref)) + (holds ? " có " : " không có ") + value(field(ref), params.get(1));
		}
		throw new UnsaidException();
	}

	private String among(Ref ref, List<?> values, boolean holds) {
		FieldDefinition field = field(ref);
		String all = values.stream().map((v) -> value(field, v)).collect(Collectors.joining(", "));
		String is = (values.size() > 1) ? (holds ? " là một trong: " : " không phải là: ")
				: (holds ? " là " : " không phải là ");
		return quoted(field) + is + all;
	}

	private String tick(Ref ref, boolean holds) {
		return (holds ? "có đánh dấu " : "không đánh dấu ") + quoted(field(ref));
	}

	/** {@code count(list[…]) > 0}: a row for which something holds; {@code = 0}: none. */
	private String anyRow(Product product, boolean holds) {
		boolean none = "Equal".equals(product.productPrefix());
		if ((none || "GreaterThan".equals(product.productPrefix()))
				&& product.productElement(0) instanceof FunctionInvocation call && "count".equals(call.function())
				&& call.params() instanceof PositionalFunctionParameters params
				&& params.params().head() instanceof Filter rows && rows.list() instanceof Ref list
				&& product.productElement(1) instanceof ConstNumber zero && "0".equals(zero.value().toString())) {
			return (holds != none ? "có dòng của " : "không có dòng nào của ") + quoted(field(list)) + " mà "
					+ say(rows.filter(), true);
		}
		throw new UnsaidException();
	}

	private String compared(Product product, boolean holds) {
		if (product.productArity() != 2) {
			throw new UnsaidException();
		}
		if (!(product.productElement(0) instanceof Ref ref)) {
			return anyRow(product, holds);
		}
		Object other = product.productElement(1);
		FieldDefinition field = field(ref);
		if ("Equal".equals(product.productPrefix())) {
			return equal(ref, field, other, holds);
		}
		return quoted(field) + " " + order(product.productPrefix(), holds, field.type() == FieldType.DATE).replace("#",
				value(field, other));
	}

	private String equal(Ref ref, FieldDefinition field, Object other, boolean holds) {
		if (other instanceof ConstBool truth) {
			return tick(ref, truth.value() == holds);
		}
		if (other instanceof Product nothing && nothing.productPrefix().equals("ConstNull")) {
			boolean declared = field.stage() == FieldStage.FILING && !PlatformFacts.PART.equals(field.id());
			return (declared ? (holds ? "không khai " : "có khai ") : (holds ? "chưa có " : "đã có ")) + quoted(field);
		}
		return quoted(field) + (holds ? " là " : " không phải là ") + value(field, other);
	}

	private static String order(String kind, boolean holds, boolean day) {
		return switch (holds ? kind : opposite(kind)) {
			case "GreaterOrEqual" -> day ? "từ ngày # trở đi" : "từ # trở lên";
			case "GreaterThan" -> day ? "sau ngày #" : "trên #";
			case "LessOrEqual" -> day ? "đến hết ngày #" : "không quá #";
			case "LessThan" -> day ? "trước ngày #" : "dưới #";
			default -> throw new UnsaidException();
		};
	}

	private static String opposite(String kind) {
		return switch (kind) {
			case "GreaterOrEqual" -> "LessThan";
			case "GreaterThan" -> "LessOrEqual";
			case "LessOrEqual" -> "GreaterThan";
			case "LessThan" -> "GreaterOrEqual";
			default -> throw new UnsaidException();
		};
	}

	private FieldDefinition field(Ref ref) {
		List<String> names = CollectionConverters.asJava(ref.names());
		String last = names.get(names.size() - 1);
		return this.fields.stream().filter((f) -> f.id().equals(last)).findFirst().orElseThrow(UnsaidException::new);
	}

	private static String value(FieldDefinition field, Object node) {
		if (node instanceof ConstString text) {
			return "“" + field.option(text.value()).map(FieldOption::labelVi).orElse(text.value()) + "”";
		}
		if (node instanceof ConstNumber number) {
			return number.value().toString().replace('.', ',');
		}
		if (node instanceof ConstDate date) {
			return DAY.format(date.value());
		}
		if (node instanceof FunctionInvocation call && "date".equals(call.function())
				&& call.params() instanceof PositionalFunctionParameters params
				&& params.params().head() instanceof ConstString day) {
			return DAY.format(LocalDate.parse(day.value()));
		}
		throw new UnsaidException();
	}

	private static String quoted(FieldDefinition field) {
		return "“" + field.labelVi() + "”";
	}

	private static FieldDefinition choice(String id, String labelVi, List<FieldOption> options) {
		return new FieldDefinition(id, labelVi, FieldType.ENUM, false, null, FieldStage.FILING, options, null, null,
				null, null, null, null);
	}

	private static final class UnsaidException extends RuntimeException {

		UnsaidException() {
			super("a condition of a kind that has no words", null, false, false);
		}

	}

}
