package vn.motcua.dossier.web;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Callers;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierReading;
import vn.motcua.dossier.DossierReadings;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Papers;
import vn.motcua.dossier.web.Idempotency.Answer;
import vn.motcua.dossier.web.RequestReader.File;
import vn.motcua.dossier.web.RequestReader.Read;
import vn.motcua.process.CaseProcess;
import vn.motcua.process.CaseVariables;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/** Files dossiers and shows them. */
@RestController
@RequestMapping(path = "/api/dossiers", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Hồ sơ")
class DossierController {

	private final CaseProcess cases;

	private final Dossiers dossiers;

	private final DossierReadings readings;

	private final Papers papers;

	private final ProcedureCatalog catalog;

	private final Callers callers;

	private final Idempotency idempotency;

	private final DossierAnswers answers;

	private final ObjectMapper json;

	DossierController(CaseProcess cases, Dossiers dossiers, DossierReadings readings, Papers papers,
			ProcedureCatalog catalog, Callers callers, Idempotency idempotency, DossierAnswers answers,
			ObjectMapper json) {
		this.cases = cases;
		this.dossiers = dossiers;
		this.readings = readings;
		this.papers = papers;
		this.catalog = catalog;
		this.callers = callers;
		this.idempotency = idempotency;
		this.answers = answers;
		this.json = json;
	}

	@Operation(
			summary = "Nộp hồ sơ: JSON, hoặc multipart với phần “dossier” là JSON và các tệp đặt tên theo mã giấy tờ")
	@PostMapping(consumes = { MediaType.APPLICATION_JSON_VALUE, MediaType.MULTIPART_FORM_DATA_VALUE })
	ResponseEntity<String> file(HttpServletRequest request,
			@RequestHeader(name = Idempotency.HEADER, required = false) String key)
			throws IOException, ServletException {
		Caller caller = this.callers.current();
		Read<DossierRequest> read = RequestReader.read(request, DossierRequest.class);
		Answer answer = this.idempotency.once("POST /api/dossiers", caller.userId(), key, read.hash(),
				() -> file(caller, read));
		return ResponseEntity.status(answer.status())
			.location(URI.create(answer.location()))
			.header("Idempotent-Replayed", String.valueOf(answer.replayed()))
			.contentType(MediaType.APPLICATION_JSON)
			.body(answer.body());
	}

	private Answer file(Caller caller, Read<DossierRequest> read) {
		DossierRequest request = read.body();
		Procedure wanted = this.catalog.get(String.valueOf(request.procedure()));
		if (wanted.isImmediate()) {
			throw new RefusedException(Kind.INVALID, "ANSWERED_AT_ONCE", "procedure",
					"Thủ tục này được trả lời ngay, không lập hồ sơ. Hãy gửi câu hỏi đến /api/inquiries.");
		}
		String procedure = wanted.slug();
		Map<String, Object> values = new LinkedHashMap<>(request.fields());
		values.put(CaseVariables.AGENCY.name(), request.agency());
		values.put(CaseVariables.CHANNEL.name(), request.channel());
		String code = this.cases.start(procedure, values);
		for (File file : read.files()) {
			this.papers.add(code, caller.userId(), file.paperId(), file.name(), file.content());
		}
		return new Answer(201, "/api/dossiers/" + code, write(this.answers.receipt(this.dossiers.get(code))), false);
	}

	@Operation(summary = "Xem hồ sơ: trạng thái, các bước đã qua, giấy tờ, số tiền")
	@GetMapping("/{code}")
	Map<String, Object> show(@PathVariable String code) {
		Caller caller = this.callers.current();
		DossierReading reading = this.readings.read(code, caller);
		Dossier dossier = reading.dossier();
		Map<String, Object> answer = this.answers.whole(reading, caller);
		if (!caller.userId().equals(dossier.filedBy())) {
			this.dossiers.note(code, caller.userId(), "VIEWED", Map.of("through", "api"));
		}
		return answer;
	}

	private String write(Map<String, Object> body) {
		try {
			return this.json.writeValueAsString(body);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("an answer can be written as JSON", ex);
		}
	}

}
