package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * What an agency received: filed there, in the order of the dossiers' codes, then taken
 * over from other agencies, in the order of time. For registers.
 */
public interface DossierBook {

	/**
	 * How many dossiers the agency received from one day to another, both included.
	 */
	int count(String agency, LocalDate first, LocalDate last);

	/** Reads them in pages, so that memory does not grow with the period. */
	void read(String agency, LocalDate first, LocalDate last, Consumer<Entry> each);

	/**
	 * A dossier in the register of an agency.
	 *
	 * @param receivedAt when the agency got it
	 * @param from code of the agency that handed it over, empty when it was filed there
	 */
	record Entry(Dossier dossier, Instant receivedAt, String from) {
	}

}
