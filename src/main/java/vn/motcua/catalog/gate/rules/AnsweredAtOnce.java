package vn.motcua.catalog.gate.rules;

import java.util.List;

import org.w3c.dom.Element;

import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/**
 * A procedure answered at once waits for nobody and gives exactly one answer; whatever
 * makes dossiers gives none.
 */
public class AnsweredAtOnce implements Rule {

	/** The one automatic step that runs inside the question's own transaction. */
	static final String ANSWER = "${answerInquiryDelegate}";

	private static final List<String> WAITING = List.of("userTask", "callActivity", "receiveTask",
			"intermediateCatchEvent", "eventBasedGateway", "subProcess", "parallelGateway");

	@Override
	public String id() {
		return "answered-at-once";
	}

	@Override
	public void check(Models models, Report report) {
		for (ModelFolder folder : models.processFolders()) {
			boolean immediate = models.procedure(folder).filter(Procedure::isImmediate).isPresent();
			models.bpmn(folder).forEach((bpmn) -> {
				if (immediate) {
					checkImmediate(bpmn, report);
				}
				else {
					answers(bpmn).forEach((task) -> report.add(bpmn.file(), task,
							"Bước “Trả lời ngay” chỉ có ở thủ tục ghi handling: IMMEDIATE.",
							"Bỏ bước này, hoặc ghi handling: IMMEDIATE nếu thủ tục không lập hồ sơ."));
				}
			});
		}
	}

	private static void checkImmediate(BpmnFile bpmn, Report report) {
		for (Element node : bpmn.nodes()) {
			boolean otherStep = BpmnFile.is(node, "serviceTask")
					&& !ANSWER.equals(BpmnFile.camunda(node, "delegateExpression"));
			if (otherStep || BpmnFile.is(node, WAITING.toArray(String[]::new))) {
				report.add(bpmn.file(), node, "Thủ tục trả lời ngay không lập hồ sơ nên không có bước này.",
						"Chỉ giữ biểu mẫu hỏi, bước “Trả lời ngay” và điểm kết thúc.");
			}
		}
		if (answers(bpmn).size() != 1) {
			report.add(bpmn.file(), bpmn.root(), "Thủ tục trả lời ngay cần đúng một bước “Trả lời ngay”.",
					"Đặt một bước với mẫu “Trả lời ngay” sau điểm bắt đầu.");
		}
	}

	private static List<Element> answers(BpmnFile bpmn) {
		return bpmn.nodes("serviceTask")
			.stream()
			.filter((task) -> ANSWER.equals(BpmnFile.camunda(task, "delegateExpression")))
			.toList();
	}

}
