package vn.motcua.dossier.web;

import java.util.Map;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.MaternityFiling;
import vn.motcua.dossier.web.ApiClient.Reply;
import vn.motcua.testing.MotcuaWebTest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.web.TwoAgencyCases.HERE;
import static vn.motcua.dossier.web.TwoAgencyCases.PROVINCE;

/** What each agency reads of a dossier that went from one to the other. */
@MotcuaWebTest
@Tag("database")
class HandOverReadingTest {

	@LocalServerPort
	int port;

	@Autowired
	IdentityService identity;

	@Autowired
	TwoAgencyCases cases;

	@Autowired
	Dossiers dossiers;

	private String code;

	private ApiClient sender;

	private ApiClient receiver;

	@BeforeEach
	void filedHere() {
		this.sender = ApiClient.of(this.identity, this.port, "hand-sender", "reception-officers", HERE);
		this.receiver = ApiClient.of(this.identity, this.port, "hand-receiver", "directors", PROVINCE);
		this.code = this.cases.begin();
	}

	@AfterEach
	void undeploy() {
		this.cases.end();
	}

	@Test
	void theSenderReadsItsPartAndCanDoNothingMore() {
		this.cases.complete(this.code, "hand-sender", "reception-officers", HERE);
		String there = this.cases.task(this.code).getId();
		this.dossiers.putFacts(this.code, "hand-receiver", Map.of("bankAccountNumber", "0071000999999"));

		Reply shown = this.sender.get("/api/dossiers/" + this.code);

		assertThat(shown.status()).as(shown.text()).isEqualTo(200);
		assertThat(shown.json().path("readOnly").asBoolean()).isTrue();
		assertThat(shown.json().at("/fields/fullName").asText()).isEqualTo(MaternityFiling.NAME);
		assertThat(shown.json().path("fields").has("bankAccountNumber")).as("changed by the receiver").isFalse();
		assertThat(shown.json().path("steps").findValuesAsText("kind"))
			.contains("ACCEPTED", "TASK_COMPLETED", "TAKEN_OVER")
			.doesNotContain("FACTS_RECORDED", "NOTICE_QUEUED");
		assertThat(this.sender.post("/api/dossiers/" + this.code + "/withdrawal", Map.of()).status()).isEqualTo(404);
		assertThat(this.sender.get("/engine-rest/task/" + there).status()).isNotEqualTo(200);
		assertThat(this.sender.post("/engine-rest/task/" + there + "/complete", Map.of()).status())
			.isGreaterThanOrEqualTo(400);
		assertThat(this.cases.task(this.code).getId()).isEqualTo(there);
		Reply whole = this.receiver.get("/api/dossiers/" + this.code);
		assertThat(whole.json().path("readOnly").asBoolean()).isFalse();
		assertThat(whole.json().at("/fields/bankAccountNumber").asText()).isEqualTo("0071000999999");
	}

}
