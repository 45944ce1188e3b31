package vn.motcua.dossier.web;

import java.sql.SQLTransientConnectionException;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemAdviceTest {

	private final ProblemAdvice advice = new ProblemAdvice();

	@Test
	void asksToComeBackWhenTheDatabaseIsAway() {
		ResponseEntity<Object> direct = answer(new CannotGetJdbcConnectionException("jdbc:postgresql://secret"));
		ResponseEntity<Object> throughTheEngine = answer(
				new ProcessEngineException("mybatis", new SQLTransientConnectionException("pool empty")));

		for (ResponseEntity<Object> answer : new ResponseEntity[] { direct, throughTheEngine }) {
			assertThat(answer.getStatusCode().value()).isEqualTo(503);
			assertThat(answer.getHeaders().getFirst("Retry-After")).isEqualTo("30");
			assertThat(detail(answer)).contains("chưa được ghi nhận").doesNotContain("jdbc", "pool");
		}
	}

	@Test
	void findsTheRefusalThatTheEngineWrapped() {
		RefusedException refused = new RefusedException(Kind.FORBIDDEN, "FOUR_EYES", "assignee",
				"Hãy giao người khác.");
		ResponseEntity<Object> answer = answer(new ProcessEngineException("ENGINE-03051", refused));
		assertThat(answer.getStatusCode().value()).isEqualTo(403);
		assertThat(detail(answer)).isEqualTo("Hãy giao người khác.");
	}

	@Test
	void tellsLostRacesAndMissingRights() {
		assertThat(answer(new OptimisticLockingException("x")).getStatusCode().value()).isEqualTo(409);
		assertThat(answer(new CannotAcquireLockException("x")).getStatusCode().value()).isEqualTo(409);
		assertThat(answer(new AuthorizationException("x")).getStatusCode().value()).isEqualTo(403);
		assertThat(answer(new MaxUploadSizeExceededException(1)).getStatusCode().value()).isEqualTo(413);
	}

	@Test
	void hidesWhatIsOurOwnFault() {
		ResponseEntity<Object> answer = answer(new IllegalStateException("select * from dossier"));
		assertThat(answer.getStatusCode().value()).isEqualTo(500);
		assertThat(detail(answer)).startsWith("Hệ thống gặp lỗi").doesNotContain("select");
	}

	private ResponseEntity<Object> answer(Exception failure) {
		return this.advice.problem(failure, new MockHttpServletRequest("POST", "/api/dossiers"));
	}

	private static String detail(ResponseEntity<Object> answer) {
		return ((ProblemDetail) answer.getBody()).getDetail();
	}

}
