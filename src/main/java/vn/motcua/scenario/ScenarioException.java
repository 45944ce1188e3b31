package vn.motcua.scenario;

/** A scenario file that cannot be played as written: place, what is wrong, remedy. */
public class ScenarioException extends RuntimeException {

	ScenarioException(String file, int line, String problem, String remedy) {
		super(file + ":" + line + ": " + problem + ". Cách sửa: " + remedy + ".");
	}

}
