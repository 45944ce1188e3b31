package vn.motcua.packaged;

import java.io.IOException;
import java.util.Map;

/** One of the two products that are measured on the same story. */
interface Contender {

	String name();

	long pid();

	/** Files one dossier, all data included. */
	void file(long number) throws IOException, InterruptedException;

	HttpOffice office();

	/** Groups whose tasks are to be done → who does them. */
	Map<String, String> officers();

	/** How many cases have reached their end, or the step that waits for the post. */
	long finished() throws IOException, InterruptedException;

}
