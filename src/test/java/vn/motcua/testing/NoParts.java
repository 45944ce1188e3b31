package vn.motcua.testing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.motcua.dossier.DossierPart;
import vn.motcua.dossier.DossierParts;

/** Dossiers of which none is interlinked. */
public final class NoParts implements DossierParts {

	@Override
	public List<DossierPart> of(String parentCode) {
		return List.of();
	}

	@Override
	public Optional<DossierPart> find(String code) {
		return Optional.empty();
	}

	@Override
	public void start(String parentCode, Collection<String> parts) {
		throw new UnsupportedOperationException(parentCode);
	}

	@Override
	public List<String> supplement(String parentCode, String actor, Map<String, Object> facts) {
		return List.of();
	}

}
