package vn.motcua.dossier;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Which dossiers wait for a figure the law does not say yet. A row comes and goes with
 * the engine's incident; the clock of the dossier runs on, for the law knows no reason to
 * stop it here.
 */
public interface FigureWaits {

	/** What a dossier waits for, oldest first; nearly always nothing or one. */
	List<FigureWait> of(String dossierCode);

	/**
	 * Who waits for a table, page by page.
	 * @param after job id of the last one of the page before, empty for the first
	 */
	List<FigureWait> of(String table, Collection<String> agencies, String after, int limit);

	/** For each table that somebody in these agencies waits for, how many. */
	List<Gap> gaps(Collection<String> agencies);

	/** For each table that anybody waits for, how many. */
	List<Gap> gaps();

	/** Those of the jobs that wait for a figure. */
	Set<String> waiting(Collection<String> jobIds);

	/**
	 * A table and who waits for it.
	 *
	 * @param dossiers how many steps wait
	 * @param since the oldest
	 */
	record Gap(String table, int dossiers, Instant since) {
	}

}
