package vn.motcua.process.decision;

import java.util.ArrayList;
import java.util.List;

import vn.motcua.process.LawUse;
import vn.motcua.process.LawValueMissingException;
import vn.motcua.process.MissingFigure;

/**
 * Remembers, during one evaluation, which law values were used and what failed. FEEL
 * turns an exception inside a function into null; the recorder is how it comes out again.
 */
final class LawRecorder {

	private static final ThreadLocal<LawRecorder> CURRENT = new ThreadLocal<>();

	private final LawRecorder outer;

	private final List<LawUse> uses = new ArrayList<>();

	private RuntimeException failure;

	private LawRecorder(LawRecorder outer) {
		this.outer = outer;
	}

	static LawRecorder open() {
		LawRecorder recorder = new LawRecorder(CURRENT.get());
		CURRENT.set(recorder);
		return recorder;
	}

	/** Hands what was used and what failed on to the evaluation around this one. */
	void close() {
		if (this.outer != null) {
			CURRENT.set(this.outer);
			this.uses.forEach(LawRecorder::used);
			if (this.outer.failure == null) {
				this.outer.failure = this.failure;
			}
		}
		else {
			CURRENT.remove();
		}
	}

	/** Keeps the first failure; later ones follow from its null. */
	static RuntimeException fail(RuntimeException failure) {
		LawRecorder recorder = CURRENT.get();
		if (recorder != null && recorder.failure == null) {
			recorder.failure = failure;
		}
		PendingFailure.keep(failure, recorder == null);
		return failure;
	}

	static LawValueMissingException missing(String message) {
		return missing(message, null);
	}

	/** The law itself does not say it. */
	static LawValueMissingException missing(String message, MissingFigure figure) {
		LawValueMissingException failure = new LawValueMissingException(message, figure);
		fail(failure);
		return failure;
	}

	static void used(LawUse use) {
		LawRecorder recorder = CURRENT.get();
		if (recorder != null && !recorder.uses.contains(use)) {
			recorder.uses.add(use);
		}
	}

	void throwFailure() {
		if (this.failure != null) {
			throw this.failure;
		}
	}

	List<LawUse> uses() {
		return List.copyOf(this.uses);
	}

}
