package vn.motcua.scenario.process;

/** A background step of the case failed; its message is what the scenario reports. */
public class JobFailedException extends RuntimeException {

	JobFailedException(String processKey, Throwable cause) {
		super("Một việc nền của " + processKey + " thất bại: " + root(cause), cause);
	}

	private static String root(Throwable cause) {
		Throwable deepest = cause;
		while (deepest.getCause() != null && deepest.getCause() != deepest) {
			deepest = deepest.getCause();
		}
		return deepest.getClass().getSimpleName() + ": " + deepest.getMessage();
	}

}
