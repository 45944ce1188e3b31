package vn.motcua.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.util.StreamUtils;
import org.springframework.web.util.HtmlUtils;

/**
 * Writes the coverage of a run as one HTML page with the diagrams; nodes that nobody
 * reached are red. The page works from the disk, without a network.
 */
public final class CoverageReport {

	private static final List<String> VENDORED = List.of("bpmn-navigated-viewer.production.min.js", "diagram-js.css",
			"bpmn-js.css", "LICENSE");

	private CoverageReport() {
	}

	/** Writes {@code index.html} and what it needs; answers the page. */
	public static Path write(Path directory, Coverage coverage, List<ScenarioResult> results) {
		try {
			Path assets = Files.createDirectories(directory.resolve("bpmn-js"));
			for (String file : VENDORED) {
				Files.write(assets.resolve(file), resource("/bpmn-js/" + file));
			}
			String page = new String(resource("coverage.html"), StandardCharsets.UTF_8)
				.replace("<!--results-->", results(results))
				.replace("<!--diagrams-->", diagrams(coverage))
				.replace("\"diagram-data\"", json(data(coverage)));
			return Files.writeString(directory.resolve("index.html"), page);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(directory.toString(), ex);
		}
	}

	private static String results(List<ScenarioResult> results) {
		StringBuilder rows = new StringBuilder();
		for (ScenarioResult result : results) {
			rows.append("<tr class=\"").append(result.passed() ? "passed" : "failed").append("\"><td>");
			rows.append(escape(result.scenario().id())).append("</td><td>").append(escape(result.scenario().name()));
			rows.append("</td><td>").append(escape(result.scenario().vector())).append("</td><td>");
			rows.append(result.passed() ? "Đạt" : escape(result.mismatch().toString())).append("</td></tr>\n");
		}
		return rows.toString();
	}

	private static String diagrams(Coverage coverage) {
		StringBuilder sections = new StringBuilder();
		for (DiagramNodes diagram : coverage.diagrams()) {
			List<String> gaps = coverage.unvisited(diagram);
			int all = diagram.nodes().size();
			sections.append("<section><h2>").append(escape(diagram.folder())).append(" <small>");
			sections.append(all - gaps.size()).append("/").append(all).append(" bước đã đi qua</small></h2>");
			gaps.forEach((id) -> sections.append("<p class=\"gap\">Chưa đi qua: <b>")
				.append(escape(diagram.nodes().get(id)))
				.append("</b> (")
				.append(escape(id))
				.append(")</p>"));
			sections.append("<div class=\"diagram\" id=\"d-").append(escape(diagram.processId()));
			sections.append("\"></div></section>\n");
		}
		return sections.toString();
	}

	private static List<Map<String, Object>> data(Coverage coverage) {
		List<Map<String, Object>> data = new ArrayList<>();
		for (DiagramNodes diagram : coverage.diagrams()) {
			data.add(Map.of("id", "d-" + diagram.processId(), "xml", diagram.xml(), "gaps",
					coverage.unvisited(diagram)));
		}
		return data;
	}

	private static String json(Object data) throws JsonProcessingException {
		return new ObjectMapper().writeValueAsString(data).replace("<", "\\u003c");
	}

	private static byte[] resource(String name) throws IOException {
		try (InputStream in = CoverageReport.class.getResourceAsStream(name)) {
			return StreamUtils.copyToByteArray(in);
		}
	}

	private static String escape(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

}
