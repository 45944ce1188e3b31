package vn.motcua.notification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import vn.motcua.notification.NoticeKind;
import vn.motcua.notification.Notices;
import vn.motcua.process.CaseExecution;

/** Queues the message that the model's parameter {@code notice} names. */
@Component
class NotifyApplicantDelegate implements JavaDelegate {

	private final Notices notices;

	NotifyApplicantDelegate(Notices notices) {
		this.notices = notices;
	}

	@Override
	public void execute(DelegateExecution execution) {
		NoticeKind kind = NoticeKind.valueOf((String) execution.getVariableLocal("notice"));
		this.notices.queue(CaseExecution.dossierCode(execution), kind, CaseExecution.idempotencyKey(execution));
	}

}
