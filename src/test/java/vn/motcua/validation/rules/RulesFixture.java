package vn.motcua.validation.rules;

import java.time.Clock;

import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Papers;
import vn.motcua.process.Decisions;

/** Opens the rules to tests of the module above them. */
public final class RulesFixture {

	private RulesFixture() {
	}

	public static CompletenessRules completeness(Papers papers, Agencies agencies) {
		return new CompletenessRules(papers, agencies);
	}

	public static DecisionRules decisions(Decisions decisions, Dossiers dossiers, Clock clock) {
		return new DecisionRules(decisions, dossiers, clock);
	}

}
