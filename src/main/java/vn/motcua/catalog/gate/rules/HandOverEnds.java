package vn.motcua.catalog.gate.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.w3c.dom.Element;

import vn.motcua.catalog.FieldType;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;
import vn.motcua.catalog.gate.Xml;
import vn.motcua.process.CaseMessages;

/**
 * An agency that hands a dossier over does nothing more with it, knows whom it hands it
 * to, and the other agency knows where to begin.
 */
public class HandOverEnds implements Rule {

	private static final String HAND_OVER = "${handOverDossierDelegate}";

	private static final Map<String, CaseMessages> STARTS = Map.of("ABOVE", CaseMessages.DOSSIER_TAKEN_OVER, "BACK",
			CaseMessages.DOSSIER_HANDED_BACK);

	@Override
	public String id() {
		return "hand-over";
	}

	@Override
	public void check(Models models, Report report) {
		for (ModelFolder folder : models.processFolders()) {
			for (BpmnFile bpmn : models.bpmn(folder)) {
				starts(folder, bpmn, report);
				bpmn.nodes("serviceTask")
					.stream()
					.filter((task) -> HAND_OVER.equals(BpmnFile.camunda(task, "delegateExpression")))
					.forEach((task) -> check(models, folder, bpmn, task, report));
			}
		}
	}

	private static void check(Models models, ModelFolder folder, BpmnFile bpmn, Element task, Report report) {
		boolean ends = bpmn.outgoing(task)
			.stream()
			.map(bpmn::target)
			.flatMap(Optional::stream)
			.allMatch((next) -> BpmnFile.is(next, "endEvent"));
		if (!ends) {
			report.add(bpmn.file(), task, "Sau khi chuyển hồ sơ đi vẫn còn bước của cơ quan này.",
					"Nối thẳng tới sự kiện kết thúc; vẽ các bước tiếp theo sau sự kiện nhận của cơ quan kia.");
		}
		String to = BpmnFile.inputs(task).getOrDefault("to", "");
		boolean field = Fields.types(models, folder).get(to) == FieldType.AGENCY_CODE;
		if (!to.isEmpty() && !STARTS.containsKey(to) && !field) {
			report.add(bpmn.file(), task, "“" + to + "” không phải là trường ghi mã cơ quan.",
					"Dùng ABOVE, BACK hoặc một trường kiểu AGENCY_CODE, ví dụ handOverTo.");
		}
		CaseMessages start = STARTS.getOrDefault(to, CaseMessages.DOSSIER_TAKEN_OVER);
		if (!folder.isBlock() && !messages(bpmn).contains(start.messageName())) {
			report.add(bpmn.file(), task, "Cơ quan nhận không có chỗ bắt đầu.",
					"Thêm sự kiện bắt đầu với thông điệp " + start.messageName() + ".");
		}
	}

	/** A message starts a procedure only where the platform starts it. */
	private static void starts(ModelFolder folder, BpmnFile bpmn, Report report) {
		Set<String> ours = Set.of(CaseMessages.DOSSIER_TAKEN_OVER.messageName(),
				CaseMessages.DOSSIER_HANDED_BACK.messageName());
		for (Element event : bpmn.nodes()) {
			Optional<String> message = message(bpmn, event);
			boolean starts = BpmnFile.is(event, "startEvent") && BpmnFile.is((Element) event.getParentNode(), "process")
					&& !folder.isBlock();
			if (message.isPresent() && starts != ours.contains(message.get())) {
				report.add(bpmn.file(), event, "Thông điệp “" + message.get() + "” không dùng được ở đây.",
						"Nhận hồ sơ chuyển đến là sự kiện bắt đầu của thủ tục; các thông điệp khác không bắt đầu thủ tục.");
			}
		}
	}

	private static List<String> messages(BpmnFile bpmn) {
		return bpmn.nodes("startEvent")
			.stream()
			.map((event) -> message(bpmn, event))
			.flatMap(Optional::stream)
			.toList();
	}

	private static Optional<String> message(BpmnFile bpmn, Element event) {
		return BpmnFile.definition(event, "messageEventDefinition")
			.map((definition) -> definition.getAttribute("messageRef"))
			.flatMap((ref) -> Xml.children(bpmn.root(), "message")
				.stream()
				.filter((message) -> message.getAttribute("id").equals(ref))
				.findFirst())
			.map((message) -> message.getAttribute("name"));
	}

}
