package vn.motcua.packaged;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Stock Camunda over its REST API, which asks for no login. */
record StockContender(PackagedJar jar, HttpOffice office, Story story) implements Contender {

	@Override
	public String name() {
		return "stock Camunda";
	}

	@Override
	public long pid() {
		return this.jar.pid();
	}

	@Override
	public void file(long number) throws IOException, InterruptedException {
		Map<String, Object> variables = new LinkedHashMap<>(this.story.form());
		variables.put("agency", MotcuaContender.AGENCY);
		variables.put("channel", "ONLINE");
		this.office.start(this.story.procedure(), "S-" + number, variables);
	}

	@Override
	public Map<String, String> officers() {
		return OfficerRobots.OFFICERS;
	}

	@Override
	public long finished() throws IOException, InterruptedException {
		return this.office.count("nobody", Benchmark.ENDED + this.story.procedure());
	}

}
