package vn.motcua.inquiry.web;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.dossier.Callers;
import vn.motcua.inquiry.Inquiries;
import vn.motcua.inquiry.Inquiry;
import vn.motcua.process.CaseProcess;
import vn.motcua.process.CaseVariables;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/** Asks what is answered at once, and shows what was answered. */
@RestController
@RequestMapping(path = "/api/inquiries", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Tra cứu trả lời ngay")
class InquiryController {

	private final CaseProcess cases;

	private final Inquiries inquiries;

	private final ProcedureCatalog catalog;

	private final Callers callers;

	InquiryController(CaseProcess cases, Inquiries inquiries, ProcedureCatalog catalog, Callers callers) {
		this.cases = cases;
		this.inquiries = inquiries;
		this.catalog = catalog;
		this.callers = callers;
	}

	@Operation(summary = "Hỏi và nhận câu trả lời ngay, chẳng hạn kiểm tra thẻ BHYT; không lập hồ sơ")
	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<Map<String, Object>> ask(@RequestBody InquiryRequest request) {
		Procedure procedure = this.catalog.get(String.valueOf(request.procedure()));
		if (!procedure.isImmediate()) {
			throw new RefusedException(Kind.INVALID, "NOT_ANSWERED_AT_ONCE", "procedure",
					"Thủ tục này phải lập hồ sơ. Hãy nộp hồ sơ tại /api/dossiers.");
		}
		Map<String, Object> values = new LinkedHashMap<>(request.fields());
		values.put(CaseVariables.AGENCY.name(), request.agency());
		values.put(CaseVariables.CHANNEL.name(), request.channel());
		String number = this.cases.start(procedure.slug(), values);
		return ResponseEntity.created(URI.create("/api/inquiries/" + number))
			.body(body(this.inquiries.visible(number, this.callers.current())));
	}

	@Operation(summary = "Xem lại một lần tra cứu: ai hỏi, lúc nào, trả lời gì")
	@GetMapping("/{number}")
	Map<String, Object> show(@PathVariable String number) {
		return body(this.inquiries.visible(number, this.callers.current()));
	}

	private static Map<String, Object> body(Inquiry inquiry) {
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("number", inquiry.number());
		body.put("procedure", inquiry.procedure());
		body.put("agency", inquiry.agency());
		body.put("askedBy", inquiry.askedBy());
		body.put("askedAt", inquiry.askedAt().toString());
		body.put("outcome", inquiry.outcome());
		body.put("answer", inquiry.answer());
		return body;
	}

	/**
	 * A question.
	 *
	 * @param procedure slug
	 * @param agency code of the agency that runs the look-up
	 * @param fields by field id of the procedure
	 */
	record InquiryRequest(String procedure, String agency, String channel, Map<String, Object> fields) {

		InquiryRequest {
			fields = (fields != null) ? fields : Map.of();
		}

	}

}
