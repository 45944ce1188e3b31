package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.function.Consumer;

/** What an agency received, in the order of the dossiers' codes: for registers. */
public interface DossierBook {

	/**
	 * How many dossiers were filed at the agency from one day to another, both included.
	 */
	int count(String agency, LocalDate first, LocalDate last);

	/** Reads them in pages, so that memory does not grow with the period. */
	void read(String agency, LocalDate first, LocalDate last, Consumer<Dossier> each);

}
