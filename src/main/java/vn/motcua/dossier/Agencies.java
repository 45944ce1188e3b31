package vn.motcua.dossier;

import java.util.List;
import java.util.Optional;

/** The agencies there are; implemented by {@code identity}. */
public interface Agencies {

	Optional<Agency> find(String code);

	List<Agency> all();

}
