package vn.motcua.packaged;

import java.io.IOException;
import java.util.Map;

/** The packaged product with the demo's people. */
record MotcuaContender(PackagedJar jar, HttpOffice office, Story story, long seed) implements Contender {

	static final String AGENCY = "G12.01.001";

	@Override
	public String name() {
		return "motcua";
	}

	@Override
	public long pid() {
		return this.jar.pid();
	}

	@Override
	public void file(long number) throws IOException, InterruptedException {
		String key = "bench-" + this.seed + "-" + number;
		Map<String, Object> answer = this.office.file("congdan-1", key,
				this.story.filing(AGENCY, (this.seed * 20_000 + number) % 1_000_000, key), this.story.papers());
		if (!answer.containsKey("code")) {
			throw new IOException("not filed: " + answer);
		}
	}

	@Override
	public Map<String, String> officers() {
		return OfficerRobots.OFFICERS;
	}

	@Override
	public long finished() throws IOException, InterruptedException {
		return this.office.count("admin", Benchmark.ENDED + this.story.procedure());
	}

}
