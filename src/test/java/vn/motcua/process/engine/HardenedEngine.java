package vn.motcua.process.engine;

import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import vn.motcua.process.CaseVariableResolver;

/** An engine in memory with the real hardening, without the rest of the application. */
final class HardenedEngine {

	private HardenedEngine() {
	}

	static ProcessEngine build(JavaDelegate noteDelegate) {
		StaticApplicationContext context = new StaticApplicationContext();
		context.registerBean("noteDelegate", JavaDelegate.class, () -> noteDelegate);
		context.registerBean("secret", String.class, () -> "jdbc:h2:secret");
		context.registerBean("dossierView", CaseVariableResolver.class, DossierView::new);
		context.refresh();
		DriverManagerDataSource h2 = new DriverManagerDataSource(
				"jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
		SpringProcessEngineConfiguration configuration = new SpringProcessEngineConfiguration();
		configuration.setApplicationContext(context);
		configuration.setDataSource(h2);
		configuration.setTransactionManager(new DataSourceTransactionManager(h2));
		configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
		configuration.setJobExecutorActivate(false);
		configuration.setProcessEngineName(UUID.randomUUID().toString());
		configuration.getProcessEnginePlugins()
			.add(new EngineHardening(context, context.getBeanProvider(CaseVariableResolver.class),
					context.getBeanProvider(BpmnParseListener.class), context.getBeanProvider(TenantIdProvider.class)));
		return configuration.buildProcessEngine();
	}

	private static final class DossierView implements CaseVariableResolver {

		@Override
		public String name() {
			return "dossier";
		}

		@Override
		public Object resolve(String dossierCode, String agency) {
			return Map.of("childCount", 2L, "accepted", false, "code", dossierCode);
		}

	}

}
