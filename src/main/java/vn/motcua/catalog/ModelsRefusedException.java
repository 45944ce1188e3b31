package vn.motcua.catalog;

import java.util.List;
import java.util.stream.Collectors;

/** Folders that may not run, with everything that is wrong with them. */
public class ModelsRefusedException extends RuntimeException {

	private final transient List<ModelFinding> findings;

	public ModelsRefusedException(List<ModelFinding> findings) {
		this(findings, null);
	}

	public ModelsRefusedException(List<ModelFinding> findings, Throwable cause) {
		super(findings.stream().map(ModelFinding::toString).collect(Collectors.joining("\n")), cause);
		this.findings = List.copyOf(findings);
	}

	public List<ModelFinding> findings() {
		return this.findings;
	}

}
