package vn.motcua.packaged;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;

import vn.motcua.scenario.SamplePaper;
import vn.motcua.scenario.Scenario;

/** Applicants and officers of the demo, working over HTTP. */
final class HttpOffice {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final String BOUNDARY = "motcua-load-boundary";

	private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

	private final String url;

	HttpOffice(String url) {
		this.url = url;
	}

	/** Files a dossier with its papers; the answer's status and, when 201, the code. */
	Map<String, Object> file(String userId, String key, Map<String, Object> dossier, List<Scenario.PaperFile> papers)
			throws IOException, InterruptedException {
		HttpResponse<String> answer = send(userId,
				request("/api/dossiers").header("Idempotency-Key", key)
					.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
					.POST(HttpRequest.BodyPublishers.ofString(multipart(dossier, papers), StandardCharsets.UTF_8)));
		Map<String, Object> result = new LinkedHashMap<>();
		result.put("status", answer.statusCode());
		result.put("body", answer.body());
		if (answer.statusCode() == 201) {
			result.put("code", JSON.readTree(answer.body()).get("code").asText());
		}
		return result;
	}

	private static String multipart(Map<String, Object> dossier, List<Scenario.PaperFile> papers) throws IOException {
		StringBuilder body = new StringBuilder();
		part(body, "name=\"dossier\"", "application/json", JSON.writeValueAsString(dossier));
		for (Scenario.PaperFile paper : papers) {
			part(body, "name=\"" + paper.id() + "\"; filename=\"" + paper.id() + ".pdf\"", "application/pdf",
					new String(SamplePaper.pdf(paper.id()), StandardCharsets.US_ASCII));
		}
		return body.append("--").append(BOUNDARY).append("--\r\n").toString();
	}

	private static void part(StringBuilder body, String name, String type, String content) {
		body.append("--").append(BOUNDARY).append("\r\nContent-Disposition: form-data; ").append(name);
		body.append("\r\nContent-Type: ").append(type).append("\r\n\r\n").append(content).append("\r\n");
	}

	/**
	 * Open tasks of a group, as this officer sees them; also those that a killed node
	 * left taken.
	 */
	List<Map<String, Object>> tasks(String userId, String group) throws IOException, InterruptedException {
		HttpResponse<String> answer = send(userId, request(
				"/engine-rest/task?includeAssignedTasks=true&maxResults=20&sortBy=created&sortOrder=asc&candidateGroup="
						+ URLEncoder.encode(group, StandardCharsets.UTF_8))
			.GET());
		if (answer.statusCode() != 200) {
			throw new IOException(answer.statusCode() + " " + answer.body());
		}
		return JSON.readValue(answer.body(), JSON.getTypeFactory().constructCollectionType(List.class, Map.class));
	}

	/**
	 * Claims and completes; false when somebody else was faster or the duty forbids it.
	 */
	boolean complete(String userId, String taskId, Map<String, Object> values)
			throws IOException, InterruptedException {
		int claimed = post(userId, "/engine-rest/task/" + taskId + "/claim", Map.of("userId", userId));
		return claimed < 300
				&& post(userId, "/engine-rest/task/" + taskId + "/complete", Map.of("variables", typed(values))) < 300;
	}

	int post(String userId, String path, Object body) throws IOException, InterruptedException {
		return send(userId, request(path).header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))).statusCode();
	}

	/** Starts a case of the bare engine with all data as variables. */
	void start(String procedure, String businessKey, Map<String, Object> variables)
			throws IOException, InterruptedException {
		int status = post("nobody", "/engine-rest/process-definition/key/" + procedure + "/start",
				Map.of("businessKey", businessKey, "variables", typed(variables)));
		if (status >= 300) {
			throw new IOException("not started: " + status);
		}
	}

	/** The number that a counting query of the engine answers. */
	long count(String userId, String path) throws IOException, InterruptedException {
		HttpResponse<String> answer = send(userId, request(path).GET());
		if (answer.statusCode() != 200) {
			throw new IOException(answer.statusCode() + " " + answer.body());
		}
		return JSON.readTree(answer.body()).get("count").asLong();
	}

	private static Map<String, Object> typed(Map<String, Object> values) throws IOException {
		Map<String, Object> typed = new LinkedHashMap<>();
		for (Map.Entry<String, Object> entry : values.entrySet()) {
			Object value = entry.getValue();
			boolean structured = value instanceof List || value instanceof Map;
			typed.put(entry.getKey(), structured ? Map.of("value", JSON.writeValueAsString(value), "type", "Json")
					: (value instanceof Number n) ? number(n) : Map.of("value", value));
		}
		return typed;
	}

	private static Map<String, Object> number(Number value) {
		return Map.of("value", value, "type", (value instanceof Long) ? "Long" : "Double");
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.url + path)).timeout(Duration.ofSeconds(30));
	}

	private HttpResponse<String> send(String userId, HttpRequest.Builder request)
			throws IOException, InterruptedException {
		String login = Base64.getEncoder()
			.encodeToString((userId + ":" + vn.motcua.demo.DemoPeople.PASSWORD).getBytes(StandardCharsets.UTF_8));
		return this.http.send(request.header("Authorization", "Basic " + login).build(),
				HttpResponse.BodyHandlers.ofString());
	}

}
