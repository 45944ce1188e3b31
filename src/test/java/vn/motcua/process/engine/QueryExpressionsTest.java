package vn.motcua.process.engine;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.QueryValidators;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.query.Query;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.shared.StartRefusedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** CVE-2026-109432 and expressions in stored filters. */
class QueryExpressionsTest {

	private static final String CODE = "${''.getClass()}";

	private static ProcessEngine engine;

	@BeforeAll
	static void start() {
		engine = HardenedEngine.build((execution) -> {
		});
	}

	@AfterAll
	static void stop() {
		engine.close();
	}

	static Stream<Query<?, ?>> queriesWithExpressions() {
		return Stream.of(tasks().taskAssigneeExpression(CODE), tasks().or().taskAssigneeExpression(CODE).endOr(),
				tasks().or().taskName("a").endOr().or().dueBeforeExpression(CODE).endOr(),
				tasks().or().taskCandidateGroupInExpression(CODE).endOr());
	}

	@ParameterizedTest
	@MethodSource("queriesWithExpressions")
	void refusesExpressionsInAdHocQueries(Query<?, ?> query) {
		assertThatThrownBy(query::list).isInstanceOf(BadUserRequestException.class)
			.hasMessageContaining("forbidden in adhoc");
		assertThatThrownBy(query::count).isInstanceOf(BadUserRequestException.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "${''.getClass()}", "${currentUser().bytes}", "${now()}${currentUser()}", "${dossier}",
			"#{currentUser()}", "${inDays(2).time}" })
	void refusesToStoreAnyOtherExpression(String expression) {
		for (TaskQuery query : List.of(tasks().taskAssigneeExpression(expression),
				tasks().or().taskAssigneeExpression(expression).endOr())) {
			Filter filter = engine.getFilterService().newTaskFilter("x").setQuery(query);
			assertThatThrownBy(() -> engine.getFilterService().saveFilter(filter))
				.isInstanceOf(BadUserRequestException.class)
				.hasMessageContaining("forbidden in stored");
		}
	}

	@Test
	void storesAndRunsWhatTheQueuesNeed() {
		Filter filter = engine.getFilterService()
			.newTaskFilter("queue")
			.setQuery(tasks().taskCandidateGroupInExpression("${currentUserGroups()}")
				.dueAfterExpression("${now()}")
				.dueBeforeExpression("${inDays(2)}"));
		engine.getFilterService().saveFilter(filter);
		engine.getIdentityService().setAuthentication("an", List.of("directors"));
		try {
			assertThat(engine.getFilterService().count(filter.getId())).isZero();
			assertThatThrownBy(() -> engine.getFilterService()
				.list(filter.getId(), tasks().or().taskAssigneeExpression(CODE).endOr()))
				.isInstanceOf(BadUserRequestException.class);
		}
		finally {
			engine.getIdentityService().clearAuthentication();
		}
	}

	@Test
	void runsWithOurValidators() {
		assertThat(location(QueryValidators.class)).isNotEqualTo(location(TaskQueryImpl.class));
		PatchedClassCheck.run();
	}

	@Test
	void refusesToStartWithTheEnginesValidators() throws MalformedURLException {
		URL jar = URI.create("file:/x/camunda-engine.jar").toURL();
		assertThatThrownBy(() -> PatchedClassCheck.check(jar, jar)).isInstanceOf(StartRefusedException.class);
	}

	private static URL location(Class<?> type) {
		return type.getProtectionDomain().getCodeSource().getLocation();
	}

	private static TaskQuery tasks() {
		return engine.getTaskService().createTaskQuery();
	}

}
