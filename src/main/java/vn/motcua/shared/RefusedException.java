package vn.motcua.shared;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A request the platform refuses for a reason the caller can act on. Its message is
 * Vietnamese and safe to show. The web layer turns it into an RFC 9457 problem; Tasklist
 * shows the message.
 */
public class RefusedException extends RuntimeException {

	/** Why, in the terms of HTTP: the web layer maps each to one status. */
	public enum Kind {

		UNREADABLE, INVALID, FORBIDDEN, NOT_FOUND, CONFLICT, TOO_LARGE, UNSUPPORTED

	}

	private final Kind kind;

	private final transient List<Finding> findings;

	public RefusedException(Kind kind, List<Finding> findings) {
		super(findings.stream().map(Finding::message).collect(Collectors.joining(" ")));
		this.kind = kind;
		this.findings = List.copyOf(findings);
	}

	public RefusedException(Kind kind, String code, String field, String message) {
		this(kind, List.of(Finding.of(code, field, message)));
	}

	/** The refusal that is or caused {@code failure}, however deep others wrapped it. */
	public static Optional<RefusedException> within(Throwable failure) {
		for (Throwable t = failure; t != null; t = t.getCause()) {
			if (t instanceof RefusedException refused) {
				return Optional.of(refused);
			}
		}
		return Optional.empty();
	}

	public Kind kind() {
		return this.kind;
	}

	public List<Finding> findings() {
		return this.findings;
	}

}
