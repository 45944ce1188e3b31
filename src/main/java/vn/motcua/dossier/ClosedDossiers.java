package vn.motcua.dossier;

import java.util.List;

/** What became of a procedure's dossiers: for replays, not for people. */
public interface ClosedDossiers {

	/** Those that were closed last, newest first. No access check. */
	List<Dossier> last(String procedure, int limit);

}
