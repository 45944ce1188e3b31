package vn.motcua.dossier;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The agencies there are, a tree of at most three levels; implemented by
 * {@code identity}.
 */
public interface Agencies {

	Optional<Agency> find(String code);

	/** Every agency, each after the one above it. */
	List<Agency> all();

	/**
	 * The agencies named and all below them, as far down as the tree goes; codes that no
	 * agency has are left out.
	 */
	default Set<String> withBelow(Collection<String> codes) {
		Set<String> found = new LinkedHashSet<>();
		for (Agency agency : all()) {
			if (codes.contains(agency.code()) || found.contains(agency.parent())) {
				found.add(agency.code());
			}
		}
		return found;
	}

	/**
	 * BHXH Việt Nam, a province or a grass-roots office, by the place in the tree. A top
	 * agency is a province unless there are two levels below it.
	 */
	default AgencyLevel level(Agency agency) {
		if (agency.declaredLevel() != null) {
			return agency.declaredLevel();
		}
		if (agency.parent().isEmpty()) {
			return children(agency).stream().anyMatch((child) -> !children(child).isEmpty()) ? AgencyLevel.CENTRAL
					: AgencyLevel.PROVINCE;
		}
		return find(agency.parent()).filter((above) -> level(above) == AgencyLevel.CENTRAL)
			.map((above) -> AgencyLevel.PROVINCE)
			.orElse(AgencyLevel.CO_SO);
	}

	/** Who of this level works with the agency: itself, or one of its partners. */
	default Optional<Agency> partner(Agency agency, AgencyLevel level) {
		return Stream.concat(Stream.of(agency), agency.partners().stream().map(this::find).flatMap(Optional::stream))
			.filter((other) -> level(other) == level)
			.findFirst();
	}

	private List<Agency> children(Agency agency) {
		return all().stream().filter((other) -> other.parent().equals(agency.code())).toList();
	}

}
