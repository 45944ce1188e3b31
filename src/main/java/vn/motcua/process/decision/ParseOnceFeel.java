package vn.motcua.process.decision;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import camundajar.impl.scala.util.Either;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunctionTransformer;
import org.camunda.bpm.dmn.feel.impl.scala.function.FeelCustomFunctionProvider;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.context.FunctionProvider;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.valuemapper.ValueMapper;

/**
 * The bundled FEEL engine, which parses an expression at every evaluation, with the
 * parsed form kept: parsing was most of an evaluation. Expressions come from deployed
 * files only, so there are few.
 */
class ParseOnceFeel extends ScalaFeelEngine {

	ParseOnceFeel(List<FeelCustomFunctionProvider> functions) {
		super(functions);
	}

	@Override
	protected FeelEngine buildFeelEngine(CustomFunctionTransformer functions,
			ValueMapper.CompositeValueMapper valueMapper) {
		return new Remembering(functions, valueMapper);
	}

	private static final class Remembering extends FeelEngine {

		private static final int MEMORY = 20_000;

		private final Map<String, Either<Failure, ParsedExpression>> expressions = new ConcurrentHashMap<>();

		private final Map<String, Either<Failure, ParsedExpression>> unaryTests = new ConcurrentHashMap<>();

		Remembering(FunctionProvider functions, ValueMapper valueMapper) {
			super(functions, valueMapper, new Configuration(false),
					org.camunda.feel.FeelEngine$.MODULE$.defaultClock());
		}

		@Override
		public Either<Failure, ParsedExpression> parseExpression(String text) {
			return bounded(this.expressions).computeIfAbsent(text, super::parseExpression);
		}

		@Override
		public Either<Failure, ParsedExpression> parseUnaryTests(String text) {
			return bounded(this.unaryTests).computeIfAbsent(text, super::parseUnaryTests);
		}

		private static <T> Map<String, T> bounded(Map<String, T> kept) {
			if (kept.size() > MEMORY) {
				kept.clear();
			}
			return kept;
		}

	}

}
