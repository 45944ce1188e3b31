package vn.motcua.process.decision;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.scala.function.FeelCustomFunctionProvider;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Gives the process engine's own DMN engine the platform's FEEL functions. */
@Component
class LawFunctionsPlugin extends AbstractProcessEnginePlugin {

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		DecisionSource source = new EngineDecisions(engine);
		LawTables tables = new LawTables(source, new DecisionEvaluator(source));
		List<FeelCustomFunctionProvider> providers = new ArrayList<>();
		if (engine.getDmnFeelCustomFunctionProviders() != null) {
			providers.addAll(engine.getDmnFeelCustomFunctionProviders());
		}
		providers.add(new LawFunctions(tables));
		engine.setDmnFeelCustomFunctionProviders(providers);
		DefaultDmnEngineConfiguration dmn = engine.getDmnEngineConfiguration();
		if (dmn == null) {
			dmn = new DefaultDmnEngineConfiguration();
			engine.setDmnEngineConfiguration(dmn);
		}
		dmn.getCustomPostDecisionEvaluationListeners().add(new PendingFailure());
	}

}
