package vn.motcua.process.engine;

import java.net.URL;

import org.camunda.bpm.engine.impl.QueryValidators;
import org.camunda.bpm.engine.impl.TaskQueryImpl;

import vn.motcua.shared.StartRefusedException;

/**
 * Whether the engine runs with our {@link QueryValidators}. A changed class path order
 * would silently reopen CVE-2026-109432.
 */
final class PatchedClassCheck {

	private PatchedClassCheck() {
	}

	static void run() {
		check(source(QueryValidators.class), source(TaskQueryImpl.class));
	}

	static void check(URL validators, URL engine) {
		if (engine.equals(validators)) {
			throw new StartRefusedException("class path",
					"QueryValidators comes from the engine's jar, which accepts code in queries.",
					"Start the packaged jar, or put the application's classes before its libraries.");
		}
	}

	private static URL source(Class<?> type) {
		return type.getProtectionDomain().getCodeSource().getLocation();
	}

}
