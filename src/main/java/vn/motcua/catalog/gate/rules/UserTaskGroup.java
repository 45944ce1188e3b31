package vn.motcua.catalog.gate.rules;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.w3c.dom.Element;

import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;
import vn.motcua.process.CaseRole;

/** A task belongs to a role, never to a person, and its due date comes from the law. */
public class UserTaskGroup implements Rule.OfBpmn {

	@Override
	public String id() {
		return "user-task-group";
	}

	@Override
	public void check(BpmnFile bpmn, Report report) {
		for (Element task : bpmn.nodes("userTask")) {
			String group = BpmnFile.camunda(task, "candidateGroups");
			if (CaseRole.find(group).filter(CaseRole::isOfficer).isEmpty()) {
				report.add(bpmn.file(), task,
						group.isEmpty() ? "Việc chưa giao cho nhóm nào." : "Không có nhóm cán bộ “" + group + "”.",
						"Ghi Candidate groups là một trong: " + Stream.of(CaseRole.values())
							.filter(CaseRole::isOfficer)
							.map(CaseRole::groupId)
							.collect(Collectors.joining(", ")) + ".");
			}
			for (String attribute : List.of("assignee", "candidateUsers", "dueDate", "followUpDate")) {
				if (!BpmnFile.camunda(task, attribute).isEmpty()) {
					report.add(bpmn.file(), task, "Việc ghi sẵn " + attribute + ".",
							"Bỏ giá trị này: người làm tự nhận việc, hạn tính từ thời hạn của thủ tục.");
				}
			}
		}
	}

}
