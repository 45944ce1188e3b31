package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** What an agency received, and what was closed: for registers and replays. */
public interface DossierBook {

	/**
	 * How many dossiers were filed at the agency from one day to another, both included.
	 */
	int count(String agency, LocalDate first, LocalDate last);

	/** Reads them in pages, so that memory does not grow with the period. */
	void read(String agency, LocalDate first, LocalDate last, Consumer<Dossier> each);

	/** The dossiers of a procedure that were closed last, newest first. */
	List<Dossier> lastClosed(String procedure, int limit);

}
