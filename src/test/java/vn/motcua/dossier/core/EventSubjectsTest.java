package vn.motcua.dossier.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.motcua.catalog.SameEvent;
import vn.motcua.dossier.DossierData;

class EventSubjectsTest {

	private static final SameEvent LEAVE = new SameEvent(null, null, List.of("personalId"), List.of("childId"), "from",
			"to");

	private static final SameEvent LIST = new SameEvent("leave", "lines", List.of("personalId"), null, "from", "to");

	private static final SameEvent DEATH = new SameEvent("death", null, List.of("deceasedId"), null, null, null);

	@Test
	void overlappingDaysOfOnePersonAreOneEvent() {
		assertThat(meet(LEAVE, leave("1", 1, 10), leave("1", 10, 12))).isTrue();
		assertThat(meet(LEAVE, leave("1", 1, 10), leave("1", 11, 12))).isFalse();
		assertThat(meet(LEAVE, leave("1", 1, 10), leave("2", 1, 10))).isFalse();
	}

	@Test
	void withoutALastDayTheFirstCounts() {
		assertThat(meet(LEAVE, Map.of("personalId", "1", "from", day(3)), leave("1", 1, 3))).isTrue();
		assertThat(meet(LEAVE, Map.of("personalId", "1", "from", day(3)), leave("1", 4, 5))).isFalse();
	}

	@Test
	void whatTellsEventsApartCountsMoreThanDays() {
		Map<String, Object> first = Map.of("personalId", "1", "childId", "A", "from", day(1), "to", day(9));
		assertThat(meet(LEAVE, first, Map.of("personalId", "1", "childId", "B", "from", day(1), "to", day(9))))
			.isFalse();
		assertThat(meet(LEAVE, first, Map.of("personalId", "1", "childId", "A", "from", day(20)))).isTrue();
	}

	@Test
	void onePersonInTwoListsIsFound() {
		assertThat(meet(LIST, lines(leave("1", 1, 3), leave("2", 1, 3)), lines(leave("3", 1, 3), leave("2", 3, 5))))
			.isTrue();
		assertThat(meet(LIST, lines(leave("1", 1, 3), leave("2", 1, 3)), lines(leave("2", 4, 5)))).isFalse();
	}

	@Test
	void aLineThatWasTurnedAwayMayBeFiledAgain() {
		Map<String, Object> back = new HashMap<>(leave("2", 1, 3));
		back.put("lineVerdict", "SENT_BACK");
		assertThat(meet(LIST, lines(leave("1", 1, 3), back), lines(leave("2", 1, 3)))).isFalse();
		assertThat(meet(LIST, lines(leave("1", 1, 3), back), lines(leave("1", 1, 3)))).isTrue();
	}

	@Test
	void proceduresThatNameOneEventAreCompared() {
		SameEvent other = new SameEvent("death", null, List.of("personOfDeath"), null, null, null);
		assertThat(EventSubjects.of("a", DEATH, data(Map.of("deceasedId", "9")))
			.meet(EventSubjects.of("b", other, data(Map.of("personOfDeath", "9"))))).isTrue();
		assertThat(EventSubjects.of("a", LEAVE, data(leave("9", 1, 2)))
			.meet(EventSubjects.of("b", LEAVE, data(leave("9", 1, 2))))).isFalse();
	}

	@Test
	void whoIsNotNamedIsNobody() {
		assertThat(EventSubjects.of("a", DEATH, data(Map.of())).keys()).isEmpty();
		assertThat(EventSubjects.of("a", null, data(Map.of("personalId", "1"))).keys()).isEmpty();
		assertThat(EventSubjects.of("a", LIST, data(Map.of())).keys()).isEmpty();
	}

	@Test
	void keysDoNotTellThePerson() {
		assertThat(EventSubjects.of("a", DEATH, data(Map.of("deceasedId", "001070000801"))).keys()).singleElement()
			.asString()
			.matches("[0-9a-f]{64}");
	}

	private static boolean meet(SameEvent rule, Map<String, Object> one, Map<String, Object> other) {
		return EventSubjects.of("p", rule, data(one)).meet(EventSubjects.of("p", rule, data(other)));
	}

	private static Map<String, Object> leave(String person, int from, int to) {
		return Map.of("personalId", person, "from", day(from), "to", day(to));
	}

	@SafeVarargs
	private static Map<String, Object> lines(Map<String, Object>... rows) {
		return Map.of("lines", List.of(rows));
	}

	private static LocalDate day(int day) {
		return LocalDate.of(2026, 7, day);
	}

	private static DossierData data(Map<String, Object> fields) {
		return new DossierData(fields);
	}

}
