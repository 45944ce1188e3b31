package vn.motcua.dossier.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Calls the API over HTTP as one user. */
class ApiClient {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final String PASSWORD = "Mat-khau-9";

	private static final String BOUNDARY = "motcua-boundary";

	private final HttpClient http = HttpClient.newHttpClient();

	private final String base;

	private final String login;

	/**
	 * A person of a group, made when there is none yet.
	 * @param agency null for somebody of no agency
	 */
	static ApiClient of(IdentityService identity, int port, String id, String group, String agency) {
		if (identity.createUserQuery().userId(id).count() == 0) {
			User user = identity.newUser(id);
			user.setPassword(PASSWORD);
			identity.saveUser(user);
			identity.createMembership(id, group);
			if (agency != null) {
				identity.createTenantUserMembership(agency, id);
			}
		}
		return new ApiClient(port, id, PASSWORD);
	}

	ApiClient(int port, String user, String password) {
		this.base = "http://127.0.0.1:" + port;
		this.login = "Basic "
				+ Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
	}

	Reply get(String path) {
		return send(request(path).GET());
	}

	Reply post(String path, Object body, String... headers) {
		HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
		for (int i = 0; i < headers.length; i += 2) {
			request.header(headers[i], headers[i + 1]);
		}
		return send(request.POST(BodyPublishers.ofString((body instanceof String s) ? s : json(body))));
	}

	/** JSON part {@code dossier} plus files, {@code paperId/fileName} to bytes. */
	Reply multipart(String path, Object json, Map<String, byte[]> files, String... headers) {
		HttpRequest.Builder request = request(path).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
		for (int i = 0; i < headers.length; i += 2) {
			request.header(headers[i], headers[i + 1]);
		}
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		if (json != null) {
			part(body, "name=\"dossier\"", "application/json", json(json).getBytes(StandardCharsets.UTF_8));
		}
		files
			.forEach(
					(name, content) -> part(body,
							"name=\"" + name.substring(0, name.indexOf('/')) + "\"; filename=\""
									+ name.substring(name.indexOf('/') + 1) + "\"",
							"application/octet-stream", content));
		body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
		return send(request.POST(BodyPublishers.ofByteArray(body.toByteArray())));
	}

	private static void part(ByteArrayOutputStream body, String disposition, String type, byte[] content) {
		body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\nContent-Type: "
				+ type + "\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8));
		body.writeBytes(content);
		body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.base + path)).header("Authorization", this.login);
	}

	private Reply send(HttpRequest.Builder request) {
		try {
			HttpResponse<byte[]> response = this.http.send(request.build(), BodyHandlers.ofByteArray());
			return new Reply(response);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static String json(Object value) {
		try {
			return JSON.writeValueAsString(value);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	record Reply(HttpResponse<byte[]> response) {

		int status() {
			return this.response.statusCode();
		}

		String text() {
			return new String(this.response.body(), StandardCharsets.UTF_8);
		}

		JsonNode json() {
			try {
				return JSON.readTree(this.response.body());
			}
			catch (IOException ex) {
				throw new IllegalStateException(text(), ex);
			}
		}

		String header(String name) {
			return this.response.headers().firstValue(name).orElse("");
		}

		String findings() {
			StringBuilder all = new StringBuilder();
			json().path("findings")
				.forEach((f) -> all.append(f.path("code").asText())
					.append('@')
					.append(f.path("field").asText())
					.append(' '));
			return all.toString().strip();
		}

	}

}
