package vn.motcua.catalog.gate;

import java.util.ServiceLoader;

import vn.motcua.catalog.ModelCheck;

/**
 * A rule of the list that a later module checks.
 *
 * @param id as {@link ModelCheck#rule} gives it
 */
record AddedRule(String id) implements Rule {

	@Override
	public void check(Models models, Report report) {
		ModelCheck check = ServiceLoader.load(ModelCheck.class)
			.stream()
			.map(ServiceLoader.Provider::get)
			.filter((c) -> c.rule().equals(this.id))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("Nobody checks rule " + this.id));
		check.check(new ReadTree(models)).forEach(report::add);
	}

}
