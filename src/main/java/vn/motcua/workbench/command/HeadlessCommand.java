package vn.motcua.workbench.command;

import java.util.List;
import java.util.Set;

import org.springframework.context.ConfigurableApplicationContext;

import vn.motcua.Command;
import vn.motcua.HeadlessApplication;

/**
 * A command on the configured database, in {@link HeadlessApplication}.
 */
abstract class HeadlessCommand implements Command {

	private final Set<String> flags;

	private final Set<String> valued;

	HeadlessCommand(Set<String> flags, Set<String> valued) {
		this.flags = flags;
		this.valued = valued;
	}

	/** Whether it was called rightly. */
	abstract boolean accepts(Arguments arguments);

	/** Does it in the started application. */
	abstract int run(ConfigurableApplicationContext application, Arguments arguments);

	@Override
	public final int run(List<String> given) {
		Arguments arguments;
		try {
			arguments = new Arguments(given, this.flags, this.valued);
			if (!accepts(arguments)) {
				System.out.println("Cách dùng: " + usage());
				return USAGE;
			}
		}
		catch (IllegalArgumentException ex) {
			System.out.println(ex.getMessage() + " Cách dùng: " + usage());
			return USAGE;
		}
		return HeadlessApplication.run(arguments.settings(), (application) -> run(application, arguments));
	}

}
