package vn.motcua.workbench.web;

import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.motcua.identity.Users;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotcuaWebTest;

import static org.assertj.core.api.Assertions.assertThat;

@MotcuaWebTest
class LawControllerTest {

	@LocalServerPort
	int port;

	@Autowired
	Users users;

	@Test
	void anAnalystReadsTablesFormulasAndWhatIsToBeConfirmed() throws Exception {
		this.users.create("law-analyst", "Người", "Thử", "", "Law-test-1", Set.of("analysts"), Set.of());
		Http analyst = Http.webapp(this.port, "cockpit", "law-analyst", "Law-test-1");
		JsonNode law = new ObjectMapper().readTree(analyst.get("/camunda/api/workbench/law").body());
		assertThat(law).hasSizeGreaterThan(100);
		assertThat(entry(law, "funeral-amount").at("/law/formula").asText()).contains("funeral-multiple");
		JsonNode level = entry(law, "reference-level");
		assertThat(level.at("/law/rows/0/from").asText()).isEqualTo("1998-01-01");
		assertThat(level.at("/users").findValuesAsText("folder")).contains("maternity-benefit");
		assertThat(analyst.get("/camunda/api/workbench/law/facts").body()).contains("SUPPLEMENT_TERM");
	}

	private static JsonNode entry(JsonNode law, String name) {
		for (JsonNode entry : law) {
			if (entry.at("/law/name").asText().equals(name)) {
				return entry;
			}
		}
		throw new AssertionError(name);
	}

}
