package vn.motcua.dossier.process;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.util.SpringBootProcessEnginePlugin;
import org.springframework.stereotype.Component;

import vn.motcua.shared.RefusedException;

/**
 * Lets a refusal come out of the engine with its own text. The engine would wrap what a
 * listener throws into English text and answer 500. The refusal itself is the cause.
 */
@Component
class RefusalPlugin extends SpringBootProcessEnginePlugin {

	@Override
	public void preInit(SpringProcessEngineConfiguration configuration) {
		configuration
			.setCustomPreCommandInterceptorsTxRequired(with(configuration.getCustomPreCommandInterceptorsTxRequired()));
		configuration.setCustomPreCommandInterceptorsTxRequiresNew(
				with(configuration.getCustomPreCommandInterceptorsTxRequiresNew()));
	}

	private static List<CommandInterceptor> with(List<CommandInterceptor> others) {
		List<CommandInterceptor> all = new ArrayList<>((others != null) ? others : List.of());
		all.add(new RefusalInterceptor());
		return all;
	}

	private static final class RefusalInterceptor extends CommandInterceptor {

		@Override
		public <T> T execute(Command<T> command) {
			try {
				return this.next.execute(command);
			}
			catch (RuntimeException ex) {
				RefusedException refused = RefusedException.within(ex).orElseThrow(() -> ex);
				throw new RefusedCommand(refused);
			}
		}

	}

}
