package vn.motcua;

import java.util.List;
import java.util.ServiceLoader;

/**
 * Something the jar does instead of serving: {@code java -jar motcua.jar check …}.
 * Implementations are listed in {@code META-INF/services/vn.motcua.Command}; each decides
 * itself whether it needs the application.
 */
public interface Command {

	/** Everything is as it should be. */
	int OK = 0;

	/** The command found faults. */
	int FAULTS = 1;

	/** The command was called wrongly. */
	int USAGE = 2;

	/** The first argument that calls it. */
	String name();

	/** How to call it and what for, one Vietnamese line. */
	String usage();

	/**
	 * Runs and says how it went.
	 * @param arguments those after the name
	 * @return the exit code
	 */
	int run(List<String> arguments) throws Exception;

	/** All commands of this jar. */
	static List<Command> all() {
		return ServiceLoader.load(Command.class).stream().map(ServiceLoader.Provider::get).toList();
	}

}
