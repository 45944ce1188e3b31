package vn.motcua.catalog.gate.rules;

import java.util.regex.Pattern;

import org.w3c.dom.Element;

import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/** Every process says how long the engine keeps its history. */
public class TimeToLive implements Rule.OfBpmn {

	@Override
	public String id() {
		return "time-to-live";
	}

	private static final Pattern DAYS = Pattern.compile("P\\d{1,5}D");

	@Override
	public void check(BpmnFile bpmn, Report report) {
		for (Element process : bpmn.processes()) {
			if (!DAYS.matcher(BpmnFile.camunda(process, "historyTimeToLive")).matches()) {
				report.add(bpmn.file(), process, "Quy trình chưa ghi thời gian giữ lịch sử.",
						"Ghi History time to live, ví dụ P365D.");
			}
		}
	}

}
