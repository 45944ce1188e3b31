package vn.motcua.process.engine;

import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.springframework.beans.factory.ObjectProvider;

/** Asks the one {@link TenantIdProvider} bean there is, looked up at first use. */
class ContributedTenants implements TenantIdProvider {

	private final ObjectProvider<TenantIdProvider> beans;

	ContributedTenants(ObjectProvider<TenantIdProvider> beans) {
		this.beans = beans;
	}

	@Override
	public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
		TenantIdProvider bean = this.beans.getIfAvailable();
		return (bean == null) ? null : bean.provideTenantIdForProcessInstance(context);
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
