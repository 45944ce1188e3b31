package vn.motcua.catalog.gate.rules;

import java.util.TreeSet;

import org.w3c.dom.Element;

import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/** A called block exists. */
public class BlockExists implements Rule {

	@Override
	public String id() {
		return "block-unknown";
	}

	@Override
	public void check(Models models, Report report) {
		for (ModelFolder folder : models.processFolders()) {
			for (BpmnFile bpmn : models.bpmn(folder)) {
				for (Element call : bpmn.nodes("callActivity")) {
					String called = call.getAttribute("calledElement");
					if (called.startsWith("block-") && !models.blockSlugs().contains(called.substring(6))) {
						report.add(bpmn.file(), call, "Không có khối “" + called + "”.",
								"Chọn một trong: " + String.join(", ", new TreeSet<>(models.blockSlugs())) + ".");
					}
				}
			}
		}
	}

}
