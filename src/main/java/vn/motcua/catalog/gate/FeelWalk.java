package vn.motcua.catalog.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.collection.immutable.Seq;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.Filter;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.JavaFunctionInvocation;
import org.camunda.feel.syntaxtree.Ref;

/** Walks the tree of a FEEL text and collects what {@link FeelText} tells. */
final class FeelWalk {

	private final List<List<String>> paths = new ArrayList<>();

	private final List<FeelText.Comparison> comparisons = new ArrayList<>();

	private final List<FeelText.Call> calls = new ArrayList<>();

	private final Set<String> bound = new HashSet<>();

	private final List<String> texts = new ArrayList<>();

	private boolean inFilter;

	private boolean reachesJava;

	static FeelText of(Object tree) {
		FeelWalk walk = new FeelWalk();
		walk.visit(tree);
		return new FeelText(List.copyOf(walk.paths), List.copyOf(walk.comparisons), List.copyOf(walk.calls),
				Set.copyOf(walk.bound), List.copyOf(walk.texts), walk.reachesJava);
	}

	private void visit(Object node) {
		if (node instanceof Ref ref) {
			keep(path(ref));
		}
		else if (node instanceof ConstString text) {
			this.texts.add(text.value());
		}
		else if (node instanceof Filter filter) {
			visit(filter.list());
			boolean outer = this.inFilter;
			this.inFilter = true;
			visit(filter.filter());
			this.inFilter = outer;
		}
		else if (node instanceof Product product) {
			note(product);
			for (Iterator<Object> parts = iterator(product); parts.hasNext();) {
				visit(parts.next());
			}
		}
	}

	/** Inside a filter a bare name may be a column of the list that is filtered. */
	private void keep(List<String> path) {
		if (!this.inFilter || path.size() > 1) {
			this.paths.add(path);
		}
	}

	private void note(Product product) {
		this.reachesJava |= product instanceof JavaFunctionInvocation;
		String kind = product.productPrefix();
		if ("Equal".equals(kind) || "In".equals(kind)) {
			compare(product.productElement(0), product.productElement(1));
			compare(product.productElement(1), product.productElement(0));
		}
		else if (product instanceof FunctionInvocation call) {
			List<String> texts = texts(call.params());
			this.calls.add(new FeelText.Call(call.function(), texts.isEmpty() ? null : texts.get(0)));
			if ("list contains".equals(call.function())) {
				refs(call.params()).forEach((path) -> texts.forEach((t) -> add(path, t)));
			}
		}
		else if ("FunctionDefinition".equals(kind)) {
			CollectionConverters.asJava((Seq<?>) product.productElement(0))
				.forEach((name) -> this.bound.add(String.valueOf(name)));
		}
		else if ("Tuple2".equals(kind) && product.productElement(0) instanceof String name) {
			this.bound.add(name);
		}
	}

	private void compare(Object side, Object other) {
		if (side instanceof Ref ref) {
			texts(other).forEach((text) -> add(path(ref), text));
		}
	}

	private void add(List<String> path, String text) {
		this.comparisons.add(new FeelText.Comparison(path, text));
	}

	private static List<List<String>> refs(Object node) {
		FeelWalk inner = new FeelWalk();
		inner.visit(node);
		return inner.paths;
	}

	/** Texts that stand in the node itself or in a list, not deeper. */
	private static List<String> texts(Object node) {
		List<String> found = new ArrayList<>();
		if (node instanceof ConstString text) {
			found.add(text.value());
		}
		else if (node instanceof Product product && Set
			.of("ConstList", "PositionalFunctionParameters", "::", "InputEqualTo", "UnaryTestExpression", "Disjunction",
					"AtLeastOne")
			.contains(product.productPrefix())) {
			iterator(product).forEachRemaining((part) -> found.addAll(texts(part)));
		}
		return found;
	}

	private static List<String> path(Ref ref) {
		return List.copyOf(CollectionConverters.asJava(ref.names()));
	}

	private static Iterator<Object> iterator(Product product) {
		return CollectionConverters.asJava(product.productIterator());
	}

}
