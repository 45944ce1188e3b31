package vn.motcua.catalog;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.collection.Iterator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.Ref;

/**
 * A condition in FEEL over the fields of a dossier, parsed once. A field that was not
 * given is null; a condition that comes out as anything but true does not hold. Apart
 * from fields it may name {@code channel} and {@code agencyLevel}.
 */
public final class Condition {

	private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

	private final ParsedExpression expression;

	private Condition(ParsedExpression expression) {
		this.expression = expression;
	}

	/**
	 * Parses FEEL text.
	 * @throws IllegalArgumentException with the engine's reason when it is not FEEL
	 */
	public static Condition parse(String text) {
		ParseResult result = FEEL.parseExpression(text);
		if (!result.isSuccess()) {
			throw new IllegalArgumentException(result.failure().message());
		}
		return new Condition(result.parsedExpression());
	}

	public boolean holds(Map<String, Object> data) {
		EvaluationResult result = FEEL.evaluate(this.expression, data);
		return result.isSuccess() && Boolean.TRUE.equals(result.result());
	}

	/** The syntax tree, for those who explain it. */
	Object tree() {
		return this.expression.expression();
	}

	/** The first part of every name the condition reads. */
	public Set<String> names() {
		Set<String> names = new LinkedHashSet<>();
		collect(this.expression.expression(), names);
		return names;
	}

	private static void collect(Object node, Set<String> names) {
		if (node instanceof Ref ref) {
			names.add(ref.names().head());
		}
		else if (node instanceof Product product) {
			for (Iterator<Object> parts = product.productIterator(); parts.hasNext();) {
				collect(parts.next(), names);
			}
		}
	}

	/** The FEEL text; also its form in JSON. */
	@JsonValue
	public String text() {
		return this.expression.text();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Condition c && c.text().equals(text());
	}

	@Override
	public int hashCode() {
		return text().hashCode();
	}

	@Override
	public String toString() {
		return text();
	}

}
