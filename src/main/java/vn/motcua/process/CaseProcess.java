package vn.motcua.process;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

import vn.motcua.process.engine.PlatformStarts;
import vn.motcua.shared.RefusedException;

/**
 * Starts a case and correlates messages to it. The business key is the dossier code,
 * everywhere.
 */
@Service
public class CaseProcess {

	private final RuntimeService runtime;

	private final IdentityService identity;

	private final RepositoryService repository;

	private final ObjectProvider<CaseHolder> holders;

	CaseProcess(RuntimeService runtime, IdentityService identity, RepositoryService repository,
			ObjectProvider<CaseHolder> holders) {
		this.runtime = runtime;
		this.identity = identity;
		this.repository = repository;
		this.holders = holders;
	}

	/**
	 * Starts the newest version of a procedure. The platform's start listener turns
	 * {@code values} into a dossier in the same transaction and gives the instance its
	 * business key.
	 * @param procedure slug of the procedure
	 * @param values form values, plus {@link CaseVariables#AGENCY} and
	 * {@link CaseVariables#CHANNEL}
	 * @return the dossier code
	 * @throws RefusedException when the dossier may not be filed so
	 */
	public String start(String procedure, Map<String, Object> values) {
		try {
			ProcessInstance instance = this.runtime.startProcessInstanceByKey(procedure, values);
			return instance.getBusinessKey();
		}
		catch (RuntimeException ex) {
			throw RefusedException.within(ex).<RuntimeException>map((refused) -> refused).orElse(ex);
		}
	}

	/**
	 * Starts the newest version of a block that runs beside the case of a dossier, in the
	 * platform's name.
	 * @param block process id of the block
	 * @param agency of the dossier: the tenant of the new instance
	 * @return id of the instance
	 */
	public String startBeside(String block, String dossierCode, String agency) {
		return asPlatform(() -> this.runtime
			.startProcessInstanceByKey(block, dossierCode, Map.of(CaseVariables.AGENCY.name(), agency))
			.getId());
	}

	/**
	 * Lets a dossier go on at another agency: a new instance of the newest version, in
	 * the platform's name and the caller's transaction.
	 * @param agency the tenant of the new instance
	 * @param message of the start event at which it begins; null where a filing begins
	 */
	public void goOn(String procedure, String dossierCode, String agency, CaseMessages message) {
		asPlatform(() -> {
			ProcessDefinitionEntity model = newest(procedure);
			ProcessInstantiationBuilder instance = this.runtime.createProcessInstanceById(model.getId())
				.businessKey(dossierCode)
				.setVariable(CaseVariables.AGENCY.name(), agency);
			if (message != null) {
				instance.startBeforeActivity(PlatformStarts.of(model, message)
					.orElseThrow(() -> new IllegalStateException("Thủ tục “" + procedure
							+ "” không có sự kiện bắt đầu “" + message.messageName() + "” cho cơ quan nhận hồ sơ.")));
			}
			return instance.execute();
		});
	}

	private ProcessDefinitionEntity newest(String procedure) {
		String id = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(procedure)
			.latestVersion()
			.singleResult()
			.getId();
		return (ProcessDefinitionEntity) ((RepositoryServiceImpl) this.repository).getDeployedProcessDefinition(id);
	}

	/**
	 * Delivers a message to the case that waits for it, at the agency that holds the
	 * dossier.
	 * @return false when nothing of this dossier waits for the message: a late or doubled
	 * message is harmless. The caller's right to send it was checked on the dossier:
	 * applicants have no rights on instances, so the platform delivers in its own name.
	 */
	public boolean correlate(String dossierCode, CaseMessages message) {
		return asPlatform(() -> deliver(dossierCode, message));
	}

	/**
	 * Goes on with what somebody else ordered, in their name and with no more rights than
	 * given here; who asked is the caller's to write down.
	 */
	public void inNameOf(String userId, List<String> groups, List<String> agencies, Runnable deed) {
		asPlatform(() -> {
			this.identity.setAuthentication(userId, groups, agencies);
			try {
				deed.run();
				return null;
			}
			finally {
				this.identity.clearAuthentication();
			}
		});
	}

	/** Does something with cases in the platform's own name, whoever is logged in. */
	public <T> T asPlatform(Supplier<T> deed) {
		Authentication caller = this.identity.getCurrentAuthentication();
		this.identity.clearAuthentication();
		try {
			return deed.get();
		}
		finally {
			if (caller != null) {
				this.identity.setAuthentication(caller.getUserId(), caller.getGroupIds(), caller.getTenantIds());
			}
		}
	}

	private boolean deliver(String dossierCode, CaseMessages message) {
		MessageCorrelationBuilder delivery = this.runtime.createMessageCorrelation(message.messageName())
			.processInstanceBusinessKey(dossierCode);
		CaseHolder holder = this.holders.getIfAvailable();
		if (holder != null) {
			holder.holder(dossierCode).ifPresent(delivery::tenantId);
		}
		return !delivery.correlateAllWithResult().isEmpty();
	}

}
