package vn.motcua.process;

import java.util.Map;
import java.util.function.Supplier;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Service;

import vn.motcua.shared.RefusedException;

/**
 * Starts a case and correlates messages to it. The business key is the dossier code,
 * everywhere.
 */
@Service
public class CaseProcess {

	private final RuntimeService runtime;

	private final IdentityService identity;

	CaseProcess(RuntimeService runtime, IdentityService identity) {
		this.runtime = runtime;
		this.identity = identity;
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
	 * Delivers a message to the case that waits for it.
	 * @return false when nothing of this dossier waits for the message: a late or doubled
	 * message is harmless. The caller's right to send it was checked on the dossier:
	 * applicants have no rights on instances, so the platform delivers in its own name.
	 */
	public boolean correlate(String dossierCode, CaseMessages message) {
		return asPlatform(() -> deliver(dossierCode, message));
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
		return !this.runtime.createMessageCorrelation(message.messageName())
			.processInstanceBusinessKey(dossierCode)
			.correlateAllWithResult()
			.isEmpty();
	}

}
