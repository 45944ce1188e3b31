package vn.motcua.catalog.gate.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.w3c.dom.Element;

import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/**
 * What the applicant must be told on paper is issued right after the state changed: the
 * legal form follows as the next step.
 */
public class SlipIssued implements Rule.OfBpmn {

	private static final String ISSUE = "${issueSlipDelegate}";

	private static final Map<String, String> FORMS = Map.of("${requestSupplementDelegate}", "SUPPLEMENT_REQUEST",
			"${refuseDossierDelegate}", "REFUSAL", "${stopDossierDelegate}", "STOP", "${withdrawDossierDelegate}",
			"STOP", "${reappointDossierDelegate}", "APOLOGY");

	@Override
	public String id() {
		return "slip-missing";
	}

	@Override
	public void check(BpmnFile bpmn, Report report) {
		for (Element task : bpmn.nodes("serviceTask")) {
			String form = FORMS.get(BpmnFile.camunda(task, "delegateExpression"));
			if (form != null && !isFollowedBy(form, bpmn, task)) {
				report.add(bpmn.file(), task,
						"Sau bước này không có bước cấp phiếu theo mẫu của Thông tư 03/2025/TT-VPCP.",
						"Thêm ngay sau đó một bước “Cấp phiếu” với loại phiếu " + form + ".");
			}
		}
	}

	private static boolean isFollowedBy(String form, BpmnFile bpmn, Element task) {
		List<Element> flows = bpmn.outgoing(task);
		return !flows.isEmpty() && flows.stream()
			.map(bpmn::target)
			.flatMap(Optional::stream)
			.allMatch((next) -> ISSUE.equals(BpmnFile.camunda(next, "delegateExpression"))
					&& form.equals(BpmnFile.inputs(next).get("form")));
	}

}
