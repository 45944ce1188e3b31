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
import vn.motcua.process.BpmnErrors;

/** A model catches and throws only error codes of the vocabulary. */
public class ErrorKnown implements Rule.OfBpmn {

	@Override
	public String id() {
		return "error-unknown";
	}

	@Override
	public void check(BpmnFile bpmn, Report report) {
		Set<String> declared = new HashSet<>();
		for (Element error : Xml.children(bpmn.root(), "error")) {
			declared.add(error.getAttribute("id"));
			if (!BpmnErrors.isDeclared(error.getAttribute("errorCode"))) {
				report.add(bpmn.file(), error, "Không có mã lỗi “" + error.getAttribute("errorCode") + "”.",
						"Chọn một trong: "
								+ Stream.of(BpmnErrors.values()).map(Enum::name).collect(Collectors.joining(", "))
								+ ".");
			}
		}
		Xml.descendants(bpmn.root(), "errorEventDefinition")
			.stream()
			.filter((e) -> !declared.contains(e.getAttribute("errorRef")))
			.forEach((e) -> report.add(bpmn.file(), e, "Chưa chọn mã lỗi.", "Chọn mã lỗi trong Camunda Modeler."));
	}

}
