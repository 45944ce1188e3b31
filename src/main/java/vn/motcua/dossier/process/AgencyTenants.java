package vn.motcua.dossier.process;

import java.util.List;

import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.springframework.stereotype.Component;

import vn.motcua.process.CaseVariables;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/**
 * The agency of a new case: that of the calling case, else the one the form names, else
 * the only one its officer works for. Officers file for their own agencies only.
 */
@Component
class AgencyTenants implements TenantIdProvider {

	@Override
	public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
		if (context.getSuperExecution() != null) {
			return context.getSuperExecution().getTenantId();
		}
		List<String> own = EngineUser.agencies();
		Object named = context.getVariables().get(CaseVariables.AGENCY.name());
		if (!(named instanceof String agency) || agency.isBlank()) {
			return (own != null && own.size() == 1) ? own.get(0) : null;
		}
		if (own != null && !own.isEmpty() && !own.contains(agency) && !EngineUser.isAdministrator()) {
			throw new RefusedException(Kind.FORBIDDEN, "AGENCY_NOT_YOURS", "agency",
					"Bạn chỉ nhận hồ sơ cho cơ quan của mình. Hãy chọn lại cơ quan tiếp nhận.");
		}
		return agency;
	}

	@Override
	public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
		return null;
	}

	@Override
	public String provideTenantIdForHistoricDecisionInstance(TenantIdProviderHistoricDecisionInstanceContext context) {
		return null;
	}

}
