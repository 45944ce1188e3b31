package vn.motcua.notification;

/**
 * A way to applicants. Built in: SMTP when {@code spring.mail.host} is set, otherwise the
 * outbox page of the demo.
 */
public interface NoticeChannel {

	/** Short name for the ledger. */
	String name();

	/**
	 * Delivers one message; the same message may come twice after a crash. Any exception
	 * means "try again later".
	 */
	void send(Notice notice);

}
