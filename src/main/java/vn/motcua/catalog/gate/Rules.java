package vn.motcua.catalog.gate;

import java.util.List;

import vn.motcua.catalog.gate.rules.CodeInModel;
import vn.motcua.catalog.gate.rules.ExpressionGrammar;
import vn.motcua.catalog.gate.rules.Reflection;
import vn.motcua.catalog.gate.rules.DelegateKnown;

/** All rules, safety first. */
final class Rules {

	/** What could run code or reach into the application. */
	static final List<Rule> SAFETY = List.of(new CodeInModel(), new ExpressionGrammar(), new Reflection(),
			new DelegateKnown());

	static final List<Rule> ALL = SAFETY;

	private Rules() {
	}

}
