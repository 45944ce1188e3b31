package vn.motcua.catalog.deployment;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;

import vn.motcua.catalog.ModelFinding;
import vn.motcua.catalog.ModelsRefusedException;

import static org.assertj.core.api.Assertions.assertThat;

class ModelsRefusedAnalyzerTest {

	@Test
	void givesTheOperatorPathRuleAndRemedy() {
		ModelFinding finding = new ModelFinding("yaml-schema", "processes/x/procedure.yaml", 7, "group", "",
				"Thiếu khóa “group”.", "Thêm khóa “group”.");
		Exception start = new IllegalStateException("bean", new ModelsRefusedException(List.of(finding)));

		FailureAnalysis analysis = new ModelsRefusedAnalyzer().analyze(start);

		assertThat(analysis.getDescription()).contains("processes/x/procedure.yaml:7: [yaml-schema]")
			.contains("→ Thêm khóa “group”.");
		assertThat(analysis.getAction()).contains("check");
	}

}
