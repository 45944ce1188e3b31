package vn.motcua.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;

/** The agencies of the file that {@code motcua.identity.agencies} names. */
@Component
class FileAgencies implements Agencies {

	private final Map<String, Agency> byCode;

	FileAgencies(IdentityProperties properties) {
		this.byCode = new AgencyFile(properties.agencies()).read();
	}

	@Override
	public Optional<Agency> find(String code) {
		return Optional.ofNullable(this.byCode.get(code));
	}

	@Override
	public List<Agency> all() {
		return List.copyOf(this.byCode.values());
	}

}
