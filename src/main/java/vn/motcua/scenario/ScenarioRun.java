package vn.motcua.scenario;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Plays the scenarios of a directory, prints how each went and writes the coverage. */
@Lazy
@Component
public class ScenarioRun {

	private final ScenarioPlayer player;

	ScenarioRun(ScenarioPlayer player) {
		this.player = player;
	}

	/**
	 * Plays them.
	 * @param wanted the procedures and blocks to play and to hold to full coverage, or
	 * single files as {@code <folder>/<file>.yaml}; empty means all
	 * @return true only when every scenario passed and every flow node was visited
	 */
	public boolean run(Path directory, Set<String> wanted, Path report, PrintStream out) {
		long begun = System.nanoTime();
		List<Scenario> scenarios = ScenarioFiles.find(directory, wanted).stream().map(ScenarioReader::read).toList();
		List<ScenarioResult> results = new ArrayList<>();
		Coverage coverage = new Coverage(diagrams(directory), wanted);
		for (Scenario scenario : scenarios) {
			ScenarioResult result = this.player.play(scenario);
			results.add(result);
			coverage.add(result);
			out.println(result.passed() ? "ĐẠT  " + scenario.id() + " (" + scenario.name() + ")" : result.report());
		}
		out.println("Đã chạy trong " + (System.nanoTime() - begun) / 1_000_000 + " ms.");
		return conclude(results, coverage, ScenarioReport.write(report, coverage, results), out);
	}

	private static List<DiagramNodes> diagrams(Path directory) {
		return ScenarioFiles.models(directory).stream().map(DiagramNodes::read).toList();
	}

	private static boolean conclude(List<ScenarioResult> results, Coverage coverage, Path page, PrintStream out) {
		long failed = results.stream().filter((r) -> !r.passed()).count();
		List<String> gaps = coverage.gaps();
		gaps.forEach((gap) -> out.println("CHƯA ĐI QUA  " + gap));
		out.println(results.size() + " kịch bản, " + failed + " sai, " + gaps.size() + " bước chưa đi qua. Báo cáo: "
				+ page);
		if (results.isEmpty()) {
			out.println("Không tìm thấy kịch bản nào: thêm tệp vào processes/<thủ tục>/scenarios/.");
		}
		return failed == 0 && gaps.isEmpty() && !results.isEmpty();
	}

}
