package vn.motcua.identity;

import org.springframework.core.io.Resource;

import vn.motcua.dossier.Agencies;

/** The agencies of a file, as the application reads them, for tests without Spring. */
public final class FileAgenciesFixture {

	private FileAgenciesFixture() {
	}

	public static Agencies of(Resource file) {
		return new FileAgencies(new IdentityProperties(file, null));
	}

}
