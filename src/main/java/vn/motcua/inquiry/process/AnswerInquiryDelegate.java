package vn.motcua.inquiry.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import vn.motcua.inquiry.Inquiries;

/** Answers the question at once, in the transaction that asked it. */
@Component
class AnswerInquiryDelegate implements JavaDelegate {

	private final Inquiries inquiries;

	AnswerInquiryDelegate(Inquiries inquiries) {
		this.inquiries = inquiries;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.inquiries.answer(execution.getProcessBusinessKey(), execution.getProcessDefinitionId(),
				(String) execution.getVariable("decision"));
	}

}
