package vn.motcua.catalog.gate;

import java.util.List;

import org.xml.sax.SAXException;

import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFinding;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.gate.rules.DecisionFeel;

/**
 * Decides whether folders may run. The one rule library of the build, the command, the
 * deployer and the engine's door.
 */
public final class ModelGate {

	private ModelGate() {
	}

	/** Everything that is wrong with the folders; empty when they may run. */
	public static List<ModelFinding> check(List<ModelFolder> folders) {
		Models models = new Models(folders);
		Report report = new Report();
		report.findings().addAll(models.unreadable());
		for (Rule rule : Rules.ALL) {
			report.begin(rule.id());
			rule.check(models, report);
		}
		return List.copyOf(report.findings());
	}

	/** What is wrong with one decision file on its own. */
	public static List<ModelFinding> checkDecision(ModelFile file) {
		Report report = new Report();
		DecisionFeel rule = new DecisionFeel();
		report.begin(rule.id());
		try {
			rule.check(file, Xml.parse(file.content()), report);
		}
		catch (SAXException ex) {
			report.begin("unreadable");
			report.add(file, "Không đọc được tệp: " + ex.getMessage(), "Mở và lưu lại bằng Camunda Modeler.");
		}
		return List.copyOf(report.findings());
	}

	/**
	 * What is wrong with one BPMN file on its own.
	 * @param onlySafety leave out what merely makes a model bad
	 */
	public static List<ModelFinding> checkAlone(ModelFile file, boolean onlySafety) {
		Report report = new Report();
		try {
			BpmnFile bpmn = BpmnFile.parse(file);
			for (Rule rule : Rules.ALL) {
				if (rule instanceof Rule.OfBpmn single && (!onlySafety || Rules.SAFETY.contains(rule))) {
					report.begin(rule.id());
					single.check(bpmn, report);
				}
			}
		}
		catch (SAXException ex) {
			report.begin("unreadable");
			report.add(file, "Không đọc được tệp: " + ex.getMessage(), "Mở và lưu lại bằng Camunda Modeler.");
		}
		return List.copyOf(report.findings());
	}

}
