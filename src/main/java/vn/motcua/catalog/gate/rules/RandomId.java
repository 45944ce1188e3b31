package vn.motcua.catalog.gate.rules;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/** No element keeps the random id the editor gave it. */
public class RandomId implements Rule.OfBpmn {

	@Override
	public String id() {
		return "random-id";
	}

	private static final Pattern RANDOM = Pattern.compile("[A-Za-z]+_(?=[a-z0-9]*\\d)[a-z0-9]{7}");

	static boolean isRandom(String id) {
		return RANDOM.matcher(id).matches();
	}

	@Override
	public void check(BpmnFile bpmn, Report report) {
		Stream.concat(bpmn.nodes().stream(), bpmn.flows().stream())
			.filter((e) -> isRandom(e.getAttribute("id")))
			.forEach((e) -> report.add(bpmn.file(), e, "Mã “" + e.getAttribute("id") + "” là mã ngẫu nhiên.",
					"Đặt mã có nghĩa bằng tiếng Anh, ví dụ UserTask_CheckPapers."));
	}

}
