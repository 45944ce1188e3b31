package vn.motcua.dossier.process;

import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.CheckedFiling;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.ImmediateHandling;
import vn.motcua.dossier.core.FilingService;
import vn.motcua.dossier.core.HandOverService;
import vn.motcua.process.CaseVariables;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/**
 * The one way in: when a procedure starts, however it was started, its form values become
 * a dossier in the same transaction and the instance gets the dossier's code as business
 * key. A dossier that another agency handed over goes on instead; what is answered at
 * once becomes a recorded question.
 */
@Component
class FilingListener implements ExecutionListener {

	private static final Set<String> KEPT = Set.of(CaseVariables.AGENCY.name(), CaseVariables.CHANNEL.name());

	private final ObjectProvider<FilingService> filings;

	private final ObjectProvider<HandOverService> handOvers;

	private final ObjectProvider<ImmediateHandling> immediate;

	FilingListener(ObjectProvider<FilingService> filings, ObjectProvider<HandOverService> handOvers,
			ObjectProvider<ImmediateHandling> immediate) {
		this.filings = filings;
		this.handOvers = handOvers;
		this.immediate = immediate;
	}

	@Override
	public void notify(DelegateExecution execution) {
		ExecutionEntity instance = (ExecutionEntity) execution;
		Map<String, Object> given = SubmittedValues.take(execution, KEPT);
		String code = execution.getProcessBusinessKey();
		if (code != null && EngineUser.id().equals(Caller.SYSTEM)
				&& this.handOvers.getObject().isAwaited(code, execution.getTenantId())) {
			Dossier taken = this.handOvers.getObject()
				.takeOver(code, execution.getTenantId(), execution.getProcessInstanceId());
			CaseVariables.CHANNEL.on(execution, taken.channel().name());
			return;
		}
		String procedure = instance.getProcessDefinition().getKey();
		if (this.filings.getObject().isImmediate(procedure)) {
			ask(execution, procedure, given);
			return;
		}
		Dossier dossier = this.filings.getObject()
			.file(procedure, execution.getTenantId(), channel(execution), EngineUser.id(),
					execution.getProcessInstanceId(), given);
		CaseVariables.AGENCY.on(execution, dossier.agency());
		CaseVariables.CHANNEL.on(execution, dossier.channel().name());
		execution.setProcessBusinessKey(dossier.code());
	}

	private void ask(DelegateExecution execution, String procedure, Map<String, Object> given) {
		CheckedFiling question = this.filings.getObject()
			.check(procedure, execution.getTenantId(), channel(execution), given);
		CaseVariables.AGENCY.on(execution, question.agency());
		CaseVariables.CHANNEL.on(execution, question.channel().name());
		execution.setProcessBusinessKey(this.immediate.getObject().open(question, EngineUser.id()));
	}

	/**
	 * Officers file at the counter unless the form says otherwise; applicants always file
	 * on line.
	 */
	private static String channel(DelegateExecution execution) {
		Object given = execution.getVariable(CaseVariables.CHANNEL.name());
		boolean named = given instanceof String text && !text.isBlank();
		if (EngineUser.isApplicant()) {
			if (named && !given.equals(Channel.ONLINE.name())) {
				throw new RefusedException(Kind.FORBIDDEN, "CHANNEL_NOT_YOURS", "channel",
						"Người nộp chỉ nộp trực tuyến (ONLINE). Hãy bỏ mục hình thức nộp rồi gửi lại.");
			}
			return Channel.ONLINE.name();
		}
		return named ? (String) given : Channel.COUNTER.name();
	}

}
