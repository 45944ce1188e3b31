package vn.motcua.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import vn.motcua.Command;
import vn.motcua.MotcuaApplication;

/**
 * {@code scenario <directory> [folder[/file.yaml] …]}: plays an analyst's scenarios in
 * the complete application on a database in memory. Exit code 0 only when all pass and
 * every flow node was visited.
 */
public class ScenarioCommand implements Command {

	/** Where the report goes, below the working directory. */
	private static final Path REPORT = Path.of("target", "scenarios");

	@Override
	public String name() {
		return "scenario";
	}

	@Override
	public String usage() {
		return "scenario <thư mục có processes/ và forms/> [thủ tục[/tệp.yaml] …]: chạy thử các kịch bản";
	}

	@Override
	public int run(List<String> arguments) {
		if (arguments.isEmpty() || !Files.isDirectory(Path.of(arguments.get(0)).resolve("processes"))) {
			System.out.println("Cách dùng: " + usage());
			return USAGE;
		}
		Path directory = Path.of(arguments.get(0));
		Set<String> wanted = new HashSet<>(arguments.subList(1, arguments.size()));
		try {
			ScenarioFiles.find(directory, wanted).forEach(ScenarioReader::read);
		}
		catch (ScenarioException ex) {
			System.out.println(ex.getMessage());
			return FAULTS;
		}
		try (ConfigurableApplicationContext context = start(directory)) {
			boolean passed = context.getBean(ScenarioRun.class).run(directory, wanted, REPORT, System.out);
			return passed ? OK : FAULTS;
		}
	}

	private static ConfigurableApplicationContext start(Path directory) {
		return new SpringApplication(MotcuaApplication.class).run(
				"--spring.datasource.url=jdbc:h2:mem:scenario;DEFAULT_NULL_ORDERING=HIGH",
				"--spring.datasource.username=sa", "--spring.datasource.password=", "--spring.main.banner-mode=off",
				"--server.port=0", "--server.address=127.0.0.1", "--camunda.bpm.job-execution.enabled=false",
				"--motcua.demo.enabled=false", "--motcua.sweeps=false", "--motcua.models=" + directory,
				"--motcua.identity.agencies=classpath:identity/demo-agencies.yaml", "--logging.level.root=error");
	}

}
