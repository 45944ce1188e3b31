package vn.motcua.demo;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

import vn.motcua.scenario.SamplePaper;
import vn.motcua.scenario.Scenario;

/** Files and answers as an applicant does: through the public API, over HTTP. */
final class DemoPortal {

	private final RestClient http;

	DemoPortal(int port, String secret) {
		this.http = RestClient.builder()
			.baseUrl("http://127.0.0.1:" + port)
			.defaultHeader(DemoGate.HEADER, secret)
			.requestFactory(new SimpleClientHttpRequestFactory())
			.build();
	}

	/** Files a dossier with its papers and answers its code. */
	String file(String userId, String key, Map<String, Object> dossier, Iterable<Scenario.PaperFile> papers) {
		Map<?, ?> answer = this.http.post()
			.uri("/api/dossiers")
			.headers((headers) -> as(headers, userId))
			.header("Idempotency-Key", key)
			.contentType(MediaType.MULTIPART_FORM_DATA)
			.body(parts(dossier, papers))
			.retrieve()
			.body(Map.class);
		return String.valueOf(answer.get("code"));
	}

	void supplement(String userId, String code, Map<String, Object> fields, Iterable<Scenario.PaperFile> papers) {
		this.http.post()
			.uri("/api/dossiers/{code}/supplement", code)
			.headers((headers) -> as(headers, userId))
			.contentType(MediaType.MULTIPART_FORM_DATA)
			.body(parts(Map.of("fields", fields), papers))
			.retrieve()
			.toBodilessEntity();
	}

	void withdraw(String userId, String code, String reason) {
		this.http.post()
			.uri("/api/dossiers/{code}/withdrawal", code)
			.headers((headers) -> as(headers, userId))
			.contentType(MediaType.APPLICATION_JSON)
			.body(Map.of("reason", reason))
			.retrieve()
			.toBodilessEntity();
	}

	private static void as(HttpHeaders headers, String userId) {
		headers.setBasicAuth(userId, DemoPeople.PASSWORD, StandardCharsets.UTF_8);
	}

	private static MultiValueMap<String, Object> parts(Map<String, Object> dossier,
			Iterable<Scenario.PaperFile> papers) {
		MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
		HttpHeaders json = new HttpHeaders();
		json.setContentType(MediaType.APPLICATION_JSON);
		parts.add("dossier", new HttpEntity<>(dossier, json));
		papers.forEach((paper) -> parts.add(paper.id(), pdf(paper)));
		return parts;
	}

	private static HttpEntity<ByteArrayResource> pdf(Scenario.PaperFile paper) {
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaType.APPLICATION_PDF);
		return new HttpEntity<>(new ByteArrayResource(SamplePaper.pdf(paper.id())) {
			@Override
			public String getFilename() {
				return paper.fileName();
			}
		}, headers);
	}

}
