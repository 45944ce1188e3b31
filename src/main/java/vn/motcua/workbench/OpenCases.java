package vn.motcua.workbench;

import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.engine.ManagementService;
import org.springframework.stereotype.Component;

import vn.motcua.process.CaseProcess;

/**
 * How many cases run, asked in the platform's name: analysts have no right on instances,
 * only their number is shown.
 */
@Component
public class OpenCases {

	private final ManagementService management;

	private final CaseProcess cases;

	OpenCases(ManagementService management, CaseProcess cases) {
		this.management = management;
		this.cases = cases;
	}

	/** Running instances of all versions by process id. */
	public Map<String, Long> byProcedure() {
		Map<String, Long> running = new HashMap<>();
		this.cases.asPlatform(() -> this.management.createProcessDefinitionStatisticsQuery().list())
			.forEach((line) -> running.merge(line.getKey(), (long) line.getInstances(), Long::sum));
		return running;
	}

}
