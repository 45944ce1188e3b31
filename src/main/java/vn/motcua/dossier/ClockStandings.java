package vn.motcua.dossier;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Tells how dossiers stand against their dates; implemented by {@code clock}. */
public interface ClockStandings {

	Optional<ClockStanding> of(String code);

	/** By code, in one query. */
	Map<String, ClockStanding> all(Collection<String> codes);

}
