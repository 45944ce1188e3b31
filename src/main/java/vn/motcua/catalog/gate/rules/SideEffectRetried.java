package vn.motcua.catalog.gate.rules;

import org.w3c.dom.Element;

import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/**
 * Every automatic step is its own transaction and is retried; nothing runs inside an
 * officer's click, except the answer that a person waits for.
 */
public class SideEffectRetried implements Rule.OfBpmn {

	@Override
	public String id() {
		return "side-effect-retry";
	}

	@Override
	public void check(BpmnFile bpmn, Report report) {
		for (Element task : bpmn.nodes("serviceTask")) {
			if (AnsweredAtOnce.ANSWER.equals(BpmnFile.camunda(task, "delegateExpression"))) {
				continue;
			}
			if (!"true".equals(BpmnFile.camunda(task, "asyncBefore"))) {
				report.add(bpmn.file(), task, "Việc tự động chạy ngay trong thao tác của cán bộ.",
						"Đánh dấu Asynchronous before.");
			}
			if (BpmnFile.extensions(task, "failedJobRetryTimeCycle").isEmpty()) {
				report.add(bpmn.file(), task, "Việc tự động chưa có lịch chạy lại khi lỗi.",
						"Ghi Retry time cycle: PT10S,PT1M,PT10M,PT1H.");
			}
		}
		for (Element join : bpmn.nodes("parallelGateway")) {
			boolean waits = bpmn.incoming(join).size() > 1;
			boolean retried = "true".equals(BpmnFile.camunda(join, "asyncBefore"))
					&& !BpmnFile.extensions(join, "failedJobRetryTimeCycle").isEmpty();
			if (waits && !retried) {
				report.add(bpmn.file(), join,
						"Hai người làm xong cùng lúc thì một người bị báo lỗi ở chỗ gộp nhánh này.",
						"Đánh dấu Asynchronous before và ghi Retry time cycle: PT10S,PT1M,PT10M,PT1H.");
			}
		}
	}

}
