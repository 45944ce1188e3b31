package vn.motcua.catalog.gate;

/** One reason to refuse a folder. */
public interface Rule {

	/** Kebab-case; also the name of the folder that proves the rule. */
	String id();

	void check(Models models, Report report);

	/**
	 * A rule that needs nothing but the BPMN file: it also guards every other way into
	 * the engine.
	 */
	interface OfBpmn extends Rule {

		void check(BpmnFile bpmn, Report report);

		@Override
		default void check(Models models, Report report) {
			models.processFolders().forEach((folder) -> models.bpmn(folder).forEach((bpmn) -> check(bpmn, report)));
		}

	}

}
