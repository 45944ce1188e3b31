package vn.motcua.dossier.web;

import java.util.LinkedHashMap;
import java.util.Map;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.web.ApiClient.Reply;
import vn.motcua.testing.MotcuaWebTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A card check over HTTP: answered at once, recorded, no dossier. */
@MotcuaWebTest
@Tag("database")
class InquiryApiTest {

	private static final String INQUIRIES = "/api/inquiries";

	@LocalServerPort
	int port;

	@Autowired
	IdentityService identity;

	@Autowired
	HistoryService history;

	@Autowired
	Dossiers dossiers;

	private ApiClient facility;

	private ApiClient assessor;

	private ApiClient stranger;

	@BeforeEach
	void people() {
		this.facility = person("inquiry-facility", "applicants", null);
		this.assessor = person("inquiry-assessor", "hi-assessors", "G12.01.001");
		this.stranger = person("inquiry-stranger", "applicants", null);
	}

	@Test
	void answersInTheSameCallAndKeepsWhoAskedWhat() {
		Reply reply = this.facility.post(INQUIRIES, question(Map.of()));

		assertThat(reply.status()).as(reply.text()).isEqualTo(201);
		String number = reply.json().path("number").asText();
		assertThat(number).matches("TC\\d{10}");
		assertThat(reply.header("Location")).isEqualTo(INQUIRIES + "/" + number);
		assertThat(reply.json().path("outcome").asText()).isEqualTo("ACCEPTED");
		assertThat(reply.json().at("/answer/percent").asInt()).isEqualTo(80);
		assertThat(reply.json().at("/answer/copay").asLong()).isEqualTo(400_000);
		Reply again = this.facility.get(INQUIRIES + "/" + number);
		assertThat(again.json().path("askedBy").asText()).isEqualTo("inquiry-facility");
		assertThat(again.json().path("answer")).isEqualTo(reply.json().path("answer"));
		assertThat(this.assessor.get(INQUIRIES + "/" + number).status()).isEqualTo(200);
		assertThat(this.stranger.get(INQUIRIES + "/" + number).status()).isEqualTo(404);
	}

	@Test
	void makesNoDossierAndLeavesNoPersonalDataInTheEngine() {
		String number = this.facility.post(INQUIRIES, question(Map.of())).json().path("number").asText();

		assertThat(this.dossiers.find(number)).isEmpty();
		String instance = this.history.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(number)
			.finished()
			.singleResult()
			.getId();
		assertThat(this.history.createHistoricVariableInstanceQuery().processInstanceId(instance).list())
			.extracting((variable) -> variable.getName())
			.doesNotContain("fullName", "personalId", "hiNumber");
	}

	@Test
	void refusesAQuestionThatLacksAFieldAndRecordsNothing() {
		Reply reply = this.facility.post(INQUIRIES, question(Map.of("cardStatus", "")));

		assertThat(reply.status()).isEqualTo(422);
		assertThat(reply.text()).contains("FIELD_REQUIRED");
	}

	@Test
	void keepsDossiersAndQuestionsApart() {
		assertThat(this.facility.post("/api/dossiers", question(Map.of())).text()).contains("ANSWERED_AT_ONCE");
		Map<String, Object> dossier = question(Map.of());
		dossier.put("procedure", "maternity-benefit");
		assertThat(this.facility.post(INQUIRIES, dossier).text()).contains("NOT_ANSWERED_AT_ONCE");
	}

	private static Map<String, Object> question(Map<String, Object> changed) {
		Map<String, Object> fields = new LinkedHashMap<>(
				Map.of("fullName", "Mẫu Thị Nga", "dateOfBirth", "1990-05-04", "gender", "FEMALE", "personalId",
						"001190000951", "presentingMethod", "ID_CARD", "hiNumber", "DN4010119000951", "presentedAt",
						"2026-07-20T08:00", "cardStatus", "VALID", "cardFrom", "2026-01-01", "cardTo", "2026-12-31"));
		fields.putAll(Map.of("identityMatched", true, "facilityCode", "01911", "visitType", "OUTPATIENT",
				"admissionReason", "REGISTERED", "admittedAt", "2026-07-20T08:00", "diseaseCode", "J18.9", "visitCost",
				2_000_000));
		fields.putAll(changed);
		return new LinkedHashMap<>(
				Map.of("procedure", "hi-care-at-facility", "agency", "G12.01.001", "fields", fields));
	}

	private ApiClient person(String id, String group, String agency) {
		return ApiClient.of(this.identity, this.port, id, group, agency);
	}

}
