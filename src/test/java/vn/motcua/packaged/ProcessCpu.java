package vn.motcua.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * CPU time of other processes, read from {@code /proc}: user and system, with ended
 * children.
 */
final class ProcessCpu {

	/** The kernel counts in hundredths of a second on every Linux of today. */
	private static final long MILLIS_PER_TICK = 10;

	private ProcessCpu() {
	}

	/** One process and, when asked, its living and ended children. */
	static Duration of(long pid, boolean withChildren) {
		long ticks = ticks(pid, withChildren);
		if (withChildren) {
			ticks += ProcessHandle.of(pid)
				.stream()
				.flatMap(ProcessHandle::children)
				.mapToLong((c) -> ticks(c.pid(), false))
				.sum();
		}
		return Duration.ofMillis(ticks * MILLIS_PER_TICK);
	}

	private static long ticks(long pid, boolean withEndedChildren) {
		try {
			String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
			String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
			long own = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
			return withEndedChildren ? own + Long.parseLong(fields[13]) + Long.parseLong(fields[14]) : own;
		}
		catch (IOException ex) {
			return 0;
		}
	}

}
