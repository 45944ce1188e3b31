package vn.motcua.catalog.gate;

import org.w3c.dom.Document;

import vn.motcua.catalog.ModelFile;

/** One reason to refuse a folder. Its words for analysts are in {@link RuleText}. */
public interface Rule {

	/** Kebab-case; also the name of the folder that proves the rule. */
	String id();

	void check(Models models, Report report);

	/** The part of the rule that one file alone can break; none by default. */
	default void checkAlone(OneFile file, Report report) {
	}

	/** Whether what it finds stays true while other files cannot be read. */
	default boolean holdsWithGaps() {
		return false;
	}

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

		@Override
		default void checkAlone(OneFile file, Report report) {
			file.bpmn().ifPresent((bpmn) -> check(bpmn, report));
		}

		@Override
		default boolean holdsWithGaps() {
			return true;
		}

	}

	/** A rule that needs nothing but the decision file. */
	interface OfDecision extends Rule {

		void check(ModelFile file, Document document, Report report);

		@Override
		default void check(Models models, Report report) {
			models.folders()
				.forEach((folder) -> models.decisions(folder)
					.forEach((file, document) -> check(file, document, report)));
		}

		@Override
		default void checkAlone(OneFile file, Report report) {
			file.decision().ifPresent((document) -> check(file.file(), document, report));
		}

		@Override
		default boolean holdsWithGaps() {
			return true;
		}

	}

	/** A rule that needs nothing but the form. */
	interface OfForm extends Rule {

		void check(FormFile form, Report report);

		@Override
		default void check(Models models, Report report) {
			models.processFolders().forEach((folder) -> models.forms(folder).forEach((form) -> check(form, report)));
		}

		@Override
		default void checkAlone(OneFile file, Report report) {
			file.form().ifPresent((form) -> check(form, report));
		}

		@Override
		default boolean holdsWithGaps() {
			return true;
		}

	}

	/** A rule about the file itself, whatever is in it. */
	interface OfFile extends Rule {

		void check(ModelFile file, Report report);

		@Override
		default void check(Models models, Report report) {
			models.folders().forEach((folder) -> folder.files().forEach((file) -> check(file, report)));
		}

		@Override
		default void checkAlone(OneFile file, Report report) {
			check(file.file(), report);
		}

		@Override
		default boolean holdsWithGaps() {
			return true;
		}

	}

}
