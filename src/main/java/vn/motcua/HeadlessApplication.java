package vn.motcua;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;

import vn.motcua.shared.RefusedException;

/**
 * The application on the configured database behind a closed door, for one command:
 * deploys no model, runs no job and no sweep.
 */
public final class HeadlessApplication {

	private HeadlessApplication() {
	}

	/**
	 * Starts it, does the work, ends it. A refusal and a database that cannot be opened
	 * are told in Vietnamese.
	 * @param settings properties as on the command line
	 * @param work answers the exit code
	 * @return the exit code, {@link Command#FAULTS} when refused or not started
	 */
	public static int run(List<String> settings, ToIntFunction<ConfigurableApplicationContext> work) {
		ConfigurableApplicationContext started;
		try {
			started = start(settings);
		}
		catch (RuntimeException ex) {
			System.out.println("Không mở được ứng dụng trên cơ sở dữ liệu: "
					+ NestedExceptionUtils.getMostSpecificCause(ex).getMessage()
					+ "\nHãy kiểm tra spring.datasource.url; với H2, hãy dừng ứng dụng đang chạy trước.");
			return Command.FAULTS;
		}
		try (ConfigurableApplicationContext application = started) {
			return work.applyAsInt(application);
		}
		catch (RefusedException ex) {
			System.out.println(ex.getMessage());
			return Command.FAULTS;
		}
	}

	private static ConfigurableApplicationContext start(List<String> settings) {
		List<String> all = new ArrayList<>(
				List.of("--spring.main.banner-mode=off", "--server.port=0", "--server.address=127.0.0.1",
						"--camunda.bpm.job-execution.enabled=false", "--motcua.demo.enabled=false",
						"--motcua.sweeps=false", "--motcua.deploy=false", "--logging.level.root=error"));
		all.addAll(settings);
		return new SpringApplication(MotcuaApplication.class).run(all.toArray(String[]::new));
	}

}
