package vn.motcua.scenario;

import java.util.ArrayList;
import java.util.List;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import vn.motcua.Command;
import vn.motcua.MotcuaApplication;
import vn.motcua.scenario.recording.ScenarioRecorder;
import vn.motcua.shared.RefusedException;

/**
 * {@code record <dossier code> [--spring.datasource.url=…]}: prints the scenario file of
 * a dossier of the configured database. Changes nothing.
 */
public class RecordCommand implements Command {

	@Override
	public String name() {
		return "record";
	}

	@Override
	public String usage() {
		return "record <mã hồ sơ> [--spring.datasource.url=…]: ghi lại hồ sơ thành tệp kịch bản, dữ liệu cá nhân được thay";
	}

	@Override
	public int run(List<String> arguments) {
		if (arguments.isEmpty() || arguments.get(0).startsWith("-")) {
			System.out.println("Cách dùng: " + usage());
			return USAGE;
		}
		try (ConfigurableApplicationContext context = start(arguments.subList(1, arguments.size()))) {
			System.out.print(context.getBean(ScenarioRecorder.class).record(arguments.get(0)));
			return OK;
		}
		catch (RefusedException ex) {
			System.out.println(ex.getMessage());
			return FAULTS;
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
