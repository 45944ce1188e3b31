package vn.motcua.catalog;

import java.util.List;

import vn.motcua.catalog.gate.ModelGate;

/** The gate for whoever reads models without deploying them. */
public final class ModelAcceptance {

	private ModelAcceptance() {
	}

	/**
	 * Folders as a whole.
	 * @throws ModelsRefusedException with everything that is wrong
	 */
	public static void require(List<ModelFolder> folders) {
		refuse(ModelGate.check(folders));
	}

	/**
	 * One file on its own.
	 * @throws ModelsRefusedException with everything that is wrong
	 */
	public static void require(ModelFile file) {
		refuse(ModelGate.checkAlone(file, false));
	}

	private static void refuse(List<ModelFinding> findings) {
		if (!findings.isEmpty()) {
			throw new ModelsRefusedException(findings);
		}
	}

}
