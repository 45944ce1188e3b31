package vn.motcua.scenario;

import java.util.Set;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import vn.motcua.inquiry.Inquiries;
import vn.motcua.inquiry.Inquiry;

/** {@code answered}: what was answered at once. */
@Lazy
@Component
class AnswerSteps implements StepPlayer {

	private final Inquiries inquiries;

	AnswerSteps(Inquiries inquiries) {
		this.inquiries = inquiries;
	}

	@Override
	public Set<StepKind> kinds() {
		return Set.of(StepKind.ANSWERED);
	}

	@Override
	public void play(Scenario.Step step, Play play) {
		Inquiry inquiry = this.inquiries.find(play.dossierCode())
			.orElseThrow(() -> new StepFailedException(step.value(), "không có câu trả lời ngay"));
		Expectation.contains(step.map(), inquiry.answer());
	}

}
