package vn.motcua.slip;

/** Full names of users, for signatures. */
public interface OfficerNames {

	/** The full name, or the user id itself when there is none. */
	String of(String userId);

}
