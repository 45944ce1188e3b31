package vn.motcua.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Writes a run as one HTML page: every scenario with the path it walked and what
 * differed, every diagram with what nobody reached. The page loads nothing else, so that
 * it can be opened from the disk or sent by mail.
 */
public final class ScenarioReport {

	private ScenarioReport() {
	}

	/** Writes {@code index.html}; answers its path. */
	public static Path write(Path directory, Coverage coverage, List<ScenarioResult> results) {
		try (InputStream template = ScenarioReport.class.getResourceAsStream("report.html")) {
			String page = new String(template.readAllBytes(), StandardCharsets.UTF_8).replace("\"report-data\"",
					json(Map.of("diagrams", diagrams(coverage), "scenarios",
							results.stream().map((result) -> scenario(result, coverage)).toList())));
			return Files.writeString(Files.createDirectories(directory).resolve("index.html"), page);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(directory.toString(), ex);
		}
	}

	private static List<Map<String, Object>> diagrams(Coverage coverage) {
		return coverage.diagrams()
			.stream()
			.map((diagram) -> Map.<String, Object>of("id", diagram.processId(), "folder", diagram.folder(), "name",
					diagram.name(), "svg", diagram.svg(), "nodes", diagram.nodes(), "gaps",
					coverage.unvisited(diagram)))
			.toList();
	}

	private static Map<String, Object> scenario(ScenarioResult result, Coverage coverage) {
		Map<String, Object> told = new LinkedHashMap<>();
		Scenario scenario = result.scenario();
		told.put("id", scenario.id());
		told.put("name", scenario.name());
		told.put("vector", scenario.vector());
		told.put("file", scenario.path().toString());
		told.put("dossier", result.dossierCode());
		told.put("mismatch", result.mismatch());
		Map<String, WalkedPath> paths = new LinkedHashMap<>();
		for (DiagramNodes diagram : coverage.diagrams()) {
			if (result.visited().containsKey(diagram.processId())) {
				paths.put(diagram.processId(), WalkedPath.of(diagram, result.visited().get(diagram.processId())));
			}
		}
		told.put("paths", paths);
		return told;
	}

	private static String json(Object data) throws JsonProcessingException {
		return new ObjectMapper().writeValueAsString(data).replace("<", "\\u003c");
	}

}
