package vn.motcua.catalog.gate.rules;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.w3c.dom.Element;

import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;
import vn.motcua.catalog.gate.Xml;
import vn.motcua.process.CaseMessages;

/** A case waits only for messages of the vocabulary. */
public class MessageKnown implements Rule.OfBpmn {

	@Override
	public String id() {
		return "message-unknown";
	}

	@Override
	public void check(BpmnFile bpmn, Report report) {
		Set<String> declared = new HashSet<>();
		for (Element message : Xml.children(bpmn.root(), "message")) {
			declared.add(message.getAttribute("id"));
			if (CaseMessages.find(message.getAttribute("name")).isEmpty()) {
				report.add(bpmn.file(), message, "Không có thông điệp “" + message.getAttribute("name") + "”.",
						"Chọn một trong: " + Stream.of(CaseMessages.values())
							.map(CaseMessages::messageName)
							.collect(Collectors.joining(", ")) + ".");
			}
		}
		Stream
			.concat(Xml.descendants(bpmn.root(), "messageEventDefinition").stream(), bpmn.nodes("receiveTask").stream())
			.filter((e) -> !declared.contains(e.getAttribute("messageRef")))
			.forEach((e) -> report.add(bpmn.file(), e, "Chưa chọn thông điệp để chờ.",
					"Chọn thông điệp trong Camunda Modeler."));
	}

}
