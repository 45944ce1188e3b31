package vn.motcua.catalog.gate.rules;

import java.util.List;
import java.util.Set;

import org.w3c.dom.Element;

import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/**
 * A called block is named literally, in its latest version, gets the dossier code and no
 * variables.
 */
public class CallLinked implements Rule.OfBpmn {

	@Override
	public String id() {
		return "call-link";
	}

	@Override
	public void check(BpmnFile bpmn, Report report) {
		for (Element call : bpmn.nodes("callActivity")) {
			if (!call.getAttribute("calledElement").matches("block-[a-z0-9-]+")) {
				report.add(bpmn.file(), call, "Khối gọi tới phải ghi tên rõ ràng.", "Ghi Called element: block-….");
			}
			if (!Set.of("", "latest").contains(BpmnFile.camunda(call, "calledElementBinding"))) {
				report.add(bpmn.file(), call, "Khối gọi tới không theo bản mới nhất.", "Chọn Binding: latest.");
			}
			List<Element> in = BpmnFile.extensions(call, "in");
			boolean linked = in.stream()
				.anyMatch((e) -> ExpressionGrammar.BUSINESS_KEY.equals(e.getAttribute("businessKey")));
			if (!linked) {
				report.add(bpmn.file(), call, "Khối gọi tới không nhận được mã hồ sơ.",
						"Ghi Business key: " + ExpressionGrammar.BUSINESS_KEY + ".");
			}
			if (in.size() > 1 || !BpmnFile.extensions(call, "out").isEmpty()) {
				report.add(bpmn.file(), call, "Khối gọi tới nhận hoặc trả biến.",
						"Bỏ In/Out mappings: khối đọc dữ liệu qua ${dossier.…}.");
			}
		}
	}

}
