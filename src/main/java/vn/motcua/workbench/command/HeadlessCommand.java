package vn.motcua.workbench.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;

import vn.motcua.Command;
import vn.motcua.MotcuaApplication;
import vn.motcua.shared.RefusedException;

/**
 * A command on the configured database: starts the application behind a closed door,
 * without deploying a model, running a job or a sweep.
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
		try (ConfigurableApplicationContext application = start(arguments.settings())) {
			return run(application, arguments);
		}
		catch (RefusedException ex) {
			System.out.println(ex.getMessage());
			return FAULTS;
		}
		catch (StartFailedException ex) {
			System.out.println("Không mở được ứng dụng trên cơ sở dữ liệu: "
					+ NestedExceptionUtils.getMostSpecificCause(ex).getMessage()
					+ "\nHãy kiểm tra spring.datasource.url; với H2, hãy dừng ứng dụng đang chạy trước.");
			return FAULTS;
		}
	}

	private static ConfigurableApplicationContext start(List<String> settings) {
		List<String> all = new ArrayList<>(
				List.of("--spring.main.banner-mode=off", "--server.port=0", "--server.address=127.0.0.1",
						"--camunda.bpm.job-execution.enabled=false", "--motcua.demo.enabled=false",
						"--motcua.sweeps=false", "--motcua.deploy=false", "--logging.level.root=error"));
		all.addAll(settings);
		try {
			return new SpringApplication(MotcuaApplication.class).run(all.toArray(String[]::new));
		}
		catch (RuntimeException ex) {
			throw new StartFailedException(ex);
		}
	}

	private static final class StartFailedException extends RuntimeException {

		StartFailedException(RuntimeException cause) {
			super(cause);
		}

	}

}
