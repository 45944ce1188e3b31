package vn.motcua.process;

import java.util.Optional;

/**
 * A law table has no value for what was asked, or a decision lacks an input. Its message
 * is Vietnamese and names table, day or field; never answered by a default.
 */
public class LawValueMissingException extends RuntimeException {

	private final transient MissingFigure figure;

	public LawValueMissingException(String message) {
		this(message, null);
	}

	public LawValueMissingException(String message, MissingFigure figure) {
		super(message);
		this.figure = figure;
	}

	/** What the law does not say yet; empty when something else is missing. */
	public Optional<MissingFigure> figure() {
		return Optional.ofNullable(this.figure);
	}

	/** The law's own gap somewhere below a failure; empty when it is another one. */
	public static Optional<LawValueMissingException> gapBelow(Throwable failure) {
		for (Throwable t = failure; t != null; t = t.getCause()) {
			if (t instanceof LawValueMissingException missing && missing.figure().isPresent()) {
				return Optional.of(missing);
			}
		}
		return Optional.empty();
	}

}
