package vn.motcua.scenario;

import java.util.List;
import java.util.stream.Collectors;

/** A scenario file that cannot be played as written: all its mistakes, one per line. */
public class ScenarioException extends RuntimeException {

	private final transient List<ScenarioFault> faults;

	ScenarioException(List<ScenarioFault> faults) {
		super(faults.stream().map(ScenarioFault::toString).collect(Collectors.joining("\n")));
		this.faults = List.copyOf(faults);
	}

	ScenarioException(String file, int line, String problem, String remedy) {
		this(List.of(new ScenarioFault(file, line, problem, remedy)));
	}

	public List<ScenarioFault> faults() {
		return this.faults;
	}

}
