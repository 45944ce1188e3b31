package vn.motcua.identity.start;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.diagnostics.FailureAnalysis;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseAwayAnalyzerTest {

	@ParameterizedTest
	@CsvSource({ "08001,0,MOTCUA_DB_URL", "08006,0,MOTCUA_DB_URL", "28P01,0,MOTCUA_DB_PASSWORD", "3D000,0,createdb",
			"90020,90020,other instance" })
	void namesTheRemedy(String state, int code, String remedy) {
		FailureAnalysis analysis = new DatabaseAwayAnalyzer()
			.analyze(new IllegalStateException("bean x", new SQLException("refused", state, code)));
		assertThat(analysis.getAction()).contains(remedy);
		assertThat(analysis.getDescription()).contains("ơ sở dữ liệu");
	}

	@Test
	void leavesOtherFaultsAlone() {
		assertThat(new DatabaseAwayAnalyzer().analyze(new SQLException("syntax", "42601"))).isNull();
	}

}
