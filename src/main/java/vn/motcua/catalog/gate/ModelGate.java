package vn.motcua.catalog.gate;

import java.util.List;

import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFinding;
import vn.motcua.catalog.ModelFolder;

/**
 * Decides whether folders may run. The one rule library of the build, the command, the
 * deployer and the engine's door.
 */
public final class ModelGate {

	private ModelGate() {
	}

	/**
	 * Everything that is wrong with the folders; empty when they may run. What is only
	 * missing because a file cannot be read is not told a second time in every file that
	 * needs it.
	 */
	public static List<ModelFinding> check(List<ModelFolder> folders) {
		Models models = new Models(folders);
		Report report = new Report();
		report.findings().addAll(models.unreadable());
		for (Rule rule : Rules.ALL) {
			int before = report.findings().size();
			report.begin(rule.id());
			rule.check(models, report);
			if (!rule.holdsWithGaps()) {
				List<ModelFinding> found = report.findings().subList(before, report.findings().size());
				found.removeIf((finding) -> models.isBlindAt(finding.file()));
			}
		}
		return List.copyOf(report.findings());
	}

	/**
	 * What is wrong with one file on its own, as any way into the engine brings it.
	 * @param onlySafety leave out what merely makes a model bad
	 */
	public static List<ModelFinding> checkAlone(ModelFile file, boolean onlySafety) {
		Report report = new Report();
		try {
			OneFile one = new OneFile(file);
			for (Rule rule : onlySafety ? Rules.SAFETY : Rules.ALL) {
				report.begin(rule.id());
				rule.checkAlone(one, report);
			}
		}
		catch (UnreadableException ex) {
			report.begin(ex.rule());
			report.add(file, ex.line(), "", ex.getMessage(), ex.remedy());
		}
		return List.copyOf(report.findings());
	}

}
