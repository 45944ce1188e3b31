package vn.motcua.process.engine;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.Ordering;
import org.camunda.bpm.spring.boot.starter.util.SpringBootProcessEnginePlugin;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.motcua.process.CaseVariableResolver;

/**
 * Closes what an engine of this line leaves open (security-and-faults 2 and 3) and is the
 * place where modules hook in: beans of {@link CaseVariableResolver},
 * {@link BpmnParseListener} and {@link TenantIdProvider} are used without registration.
 */
@Component
@Order(Ordering.DEFAULT_ORDER + 10)
class EngineHardening extends SpringBootProcessEnginePlugin {

	private final ApplicationContext context;

	private final ObjectProvider<CaseVariableResolver> resolvers;

	private final ObjectProvider<BpmnParseListener> parseListeners;

	private final ObjectProvider<TenantIdProvider> tenants;

	EngineHardening(ApplicationContext context, ObjectProvider<CaseVariableResolver> resolvers,
			ObjectProvider<BpmnParseListener> parseListeners, ObjectProvider<TenantIdProvider> tenants) {
		this.context = context;
		this.resolvers = resolvers;
		this.parseListeners = parseListeners;
		this.tenants = tenants;
	}

	@Override
	public void preInit(SpringProcessEngineConfiguration configuration) {
		DelegateBeans delegates = new DelegateBeans(this.context);
		configuration.setBeans(delegates);
		CaseExpressionManager expressions = new CaseExpressionManager(delegates, new CaseIdentifiers(this.resolvers));
		expressions.addFunction(CaseFunctions.IN_DAYS, CaseFunctions.inDaysMethod());
		configuration.setExpressionManager(expressions);
		configuration.setTenantIdProvider(new ContributedTenants(this.tenants));
		configuration.setGeneralResourceWhitelistPattern("[a-zA-Z0-9_.-]+");
		configuration.setJavaSerializationFormatEnabled(false);
		configuration.setDeserializationTypeValidationEnabled(true);
		configuration.setEnableExpressionsInAdhocQueries(false);
		configuration.setEnableXxeProcessing(false);
		configuration.setScriptFactory(new NoScripts());
		configuration.setArtifactFactory(new NoClasses());
		PatchedClassCheck.run();
		SchemaOnce.install(configuration);
		RememberedProperties.install();
		addParseListeners(configuration);
		keepHistorySmall(configuration);
	}

	private void addParseListeners(ProcessEngineConfigurationImpl configuration) {
		List<BpmnParseListener> listeners = new ArrayList<>();
		if (configuration.getCustomPostBPMNParseListeners() != null) {
			listeners.addAll(configuration.getCustomPostBPMNParseListeners());
		}
		listeners.add(ContributedParseListeners.of(this.parseListeners));
		configuration.setCustomPostBPMNParseListeners(listeners);
	}

	private void keepHistorySmall(ProcessEngineConfigurationImpl configuration) {
		configuration.setCustomHistoryLevels(List.of(new CaseHistoryLevel()));
		configuration.setHistory(CaseHistoryLevel.NAME);
	}

}
