package vn.motcua.catalog.web;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import vn.motcua.testing.MotcuaTest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@MotcuaTest
class ProcedureControllerTest {

	@Autowired
	WebApplicationContext context;

	@Test
	void listsTheProceduresWithoutLogin() throws Exception {
		mvc().perform(get("/api/procedures"))
			.andExpect(status().isOk())
			.andExpect(jsonPath("$[*].slug", hasItem("maternity-benefit")));
	}

	@Test
	void tellsEverythingTheApplicantNeeds() throws Exception {
		mvc().perform(get("/api/procedures/maternity-benefit"))
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.nameVi").value("Giải quyết hưởng chế độ thai sản"))
			.andExpect(jsonPath("$.papers[*].id", hasItem("child-birth-proof")))
			.andExpect(jsonPath("$.papers[?(@.id=='child-birth-proof')].when").exists())
			.andExpect(jsonPath("$.limits[*].case").exists())
			.andExpect(jsonPath("$.fields[?(@.id=='appraisalNote')]").doesNotExist());
	}

	@Test
	void answersAnUnknownProcedureInVietnamese() throws Exception {
		mvc().perform(get("/api/procedures/khong-co"))
			.andExpect(status().isNotFound())
			.andExpect(content().string(containsString("khong-co")));
	}

	private MockMvc mvc() {
		return MockMvcBuilders.webAppContextSetup(this.context).build();
	}

}
