package vn.motcua.clock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.motcua.catalog.Limit;
import vn.motcua.catalog.ModelSource;
import vn.motcua.catalog.Part;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.catalog.reading.LoadedCatalog;
import vn.motcua.clock.calendar.AgencyHours;
import vn.motcua.clock.calendar.WorkingCalendar;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierData;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.process.CaseClock;
import vn.motcua.scenario.Scenario;
import vn.motcua.scenario.ScenarioFiles;
import vn.motcua.scenario.ScenarioReader;
import vn.motcua.testing.FakeAgencies;
import vn.motcua.testing.FakeDossiers;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The limits of every procedure, with the data of the dossiers its scenarios file, by
 * every channel and level, on their days and on the days on which a regime begins or
 * ends.
 */
class LimitsOfAllProceduresTest {

	private static final ProcedureCatalog CATALOG = new LoadedCatalog(ModelSource.directory(Path.of("")));

	private static final Map<String, List<Path>> FILES = ScenarioFiles.find(Path.of(""), Set.of())
		.stream()
		.collect(Collectors.groupingBy((file) -> file.getName(file.getNameCount() - 3).toString()));

	/** The years before have no calendar. */
	private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

	private final WorkingCalendar calendar = new WorkingCalendar();

	private final LegalClock clock = new LegalClock(CATALOG, new FakeAgencies(), this.calendar,
			new AgencyHours(new FakeAgencies(), this.calendar));

	static Stream<String> slugs() {
		return CATALOG.all().stream().map(Procedure::slug);
	}

	@Test
	void thereAreThirtyProceduresAndMore() {
		assertThat(slugs()).hasSizeGreaterThanOrEqualTo(30);
	}

	@ParameterizedTest
	@MethodSource("slugs")
	void everyDossierHasALimitOnTheDayOfAcceptanceAndEveryLimitHasItsDossier(String slug) {
		Procedure procedure = CATALOG.get(slug);
		Set<String> chosen = new TreeSet<>();
		List<Map<String, Object>> dossiers = dossiers(procedure);
		for (LocalDate day : days(procedure)) {
			for (String channel : procedure.channels()) {
				checkPromise(dossier(slug, "G12.01", channel, dossiers.get(0), day), day);
				checkPromise(dossier(slug, "G12.01.001", channel, dossiers.get(0), day), day);
			}
			dossiers.forEach((data) -> chosen.add(limit(slug, data, day).caseName()));
		}
		assertThat(chosen).containsExactlyInAnyOrderElementsOf(
				procedure.limits().stream().map(Limit::caseName).collect(Collectors.toSet()));
	}

	private Limit limit(String slug, Map<String, Object> data, LocalDate day) {
		Limit limit = this.clock.limit(dossier(slug, "G12.01.001", "ONLINE", data, day), at(day));
		assertThat(limit.isInForceOn(day)).as(slug + " " + day).isTrue();
		return limit;
	}

	private void checkPromise(Dossier dossier, LocalDate day) {
		Limit limit = this.clock.limit(dossier, at(day));
		LocalDateTime due = LegalClock.local(this.clock.promisedAt(dossier, at(day)));
		assertThat(this.calendar.isWorkingDay(due.toLocalDate())).isTrue();
		assertThat(due.toLocalTime()).isEqualTo(LocalTime.of(17, 0));
		assertThat(due.toLocalDate()).isEqualTo(this.calendar.lastDay(day, limit.value(), limit.unit()));
	}

	/** Worked days on which a regime begins or ends, and one of today. */
	private Set<LocalDate> days(Procedure procedure) {
		return Stream
			.concat(Stream.of(TODAY, procedure.validFrom()),
					procedure.limits().stream().flatMap((limit) -> Stream.of(limit.from(), limit.to())))
			.filter((day) -> day != null && !day.isBefore(procedure.validFrom()))
			.map((day) -> day.isBefore(FIRST_DAY) ? FIRST_DAY : day)
			.map(this.calendar::workingDayFrom)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * As filed, with what officers added, after a supplement, at a second agency, and as
	 * parts.
	 */
	private static List<Map<String, Object>> dossiers(Procedure procedure) {
		List<Map<String, Object>> all = new ArrayList<>();
		for (Path file : FILES.getOrDefault(procedure.slug(), List.of())) {
			Scenario scenario = ScenarioReader.read(file);
			if (scenario.file().refused() == null) {
				all.add(scenario.file().form());
				Map<String, Object> more = new HashMap<>(scenario.file().form());
				scenario.steps()
					.stream()
					.filter((step) -> step.value() instanceof Map<?, ?>)
					.forEach((step) -> ((Map<?, ?>) step.value())
						.forEach((name, value) -> more.put(String.valueOf(name), value)));
				more.put("supplementDueAt", "2026-12-01T10:00:00Z");
				all.add(more);
				if (procedure.field("takenOverAt").isPresent()) {
					all.add(with(more, "takenOverAt", "2026-12-01T10:00:00Z"));
				}
				procedure.parts().stream().map(Part::id).forEach((part) -> all.add(with(more, "part", part)));
			}
		}
		assertThat(all).as("scenarios of " + procedure.slug()).isNotEmpty();
		return all;
	}

	private static Map<String, Object> with(Map<String, Object> data, String name, Object value) {
		Map<String, Object> more = new HashMap<>(data);
		more.put(name, value);
		return more;
	}

	private static Dossier dossier(String slug, String agency, String channel, Map<String, Object> data,
			LocalDate accepted) {
		return new Dossier("G12.01.001-1", slug, "", agency, Channel.valueOf(channel), DossierStatus.PROCESSING,
				FakeDossiers.LAN, "lan", at(accepted), at(accepted), null, null, "1", new DossierData(data));
	}

	private static Instant at(LocalDate day) {
		return day.atTime(9, 0).atZone(CaseClock.VIETNAM).toInstant();
	}

	/** The template with limits by channel and level: 4 days online, 9 at a province. */
	@Test
	void aLimitMayAskForChannelAndLevel(@TempDir Path folder) throws IOException {
		Files.createDirectories(folder.resolve("forms"));
		Path copy = Files.createDirectories(folder.resolve("processes/by-channel"));
		String text = Files.readString(Path.of("processes/_template/procedure.yaml"))
			.replace("slug: template", "slug: by-channel")
			.replace("  - { case: all, value: 5,", """
					- { case: online, when: 'channel = "ONLINE" and agencyLevel = "CO_SO"', value: 4, %1$s
					- { case: province, when: 'agencyLevel = "PROVINCE"', value: 9, %1$s
					- { case: all, value: 5,"""
				.formatted("unit: WORKING_DAYS, regime: L2024, from: 2025-07-01, basis: Thử, confidence: low }"));
		Files.writeString(copy.resolve("procedure.yaml"), text);
		LegalClock dated = new LegalClock(new LoadedCatalog(ModelSource.directory(folder)), new FakeAgencies(),
				this.calendar, new AgencyHours(new FakeAgencies(), this.calendar));
		assertThat(List.of(cases(dated, "G12.01.001", "ONLINE"), cases(dated, "G12.01", "ONLINE"),
				cases(dated, "G12.01.001", "COUNTER")))
			.containsExactly("online", "province", "all");
	}

	private static String cases(LegalClock clock, String agency, String channel) {
		return clock.limit(dossier("by-channel", agency, channel, Map.of(), TODAY), at(TODAY)).caseName();
	}

	@Test
	void eachAgencyHasItsOwnLimitInBothRegimes() {
		Map<String, Object> filed = Map.of("filingPlace", "ORIGIN");
		Map<String, Object> taken = new HashMap<>(filed);
		taken.put("takenOverAt", "2025-06-20T02:00:00Z");
		taken.put("lastPaidMonth", "2025-06");
		LocalDate old = LocalDate.of(2025, 6, 20);
		LocalDate now = LocalDate.of(2026, 7, 20);

		assertThat(limit(filed, old)).isEqualTo("old-set-origin 1 CALENDAR_DAYS");
		assertThat(limit(taken, old)).isEqualTo("old-set-destination 5 WORKING_DAYS");
		assertThat(limit(Map.of("filingPlace", "DESTINATION"), old)).isEqualTo("old-set-destination 5 WORKING_DAYS");
		assertThat(limit(Map.of("filingPlace", "DESTINATION", "takenOverAt", "x"), old))
			.isEqualTo("old-set-origin 1 CALENDAR_DAYS");
		assertThat(limit(filed, now)).isEqualTo("new-set-first 5 WORKING_DAYS");
		assertThat(limit(taken, now)).isEqualTo("new-set-taken-over 5 WORKING_DAYS");
	}

	private String limit(Map<String, Object> data, LocalDate day) {
		Limit limit = CATALOG.get("pension-transfer").limitFor(data, day).orElseThrow();
		return limit.caseName() + " " + limit.value() + " " + limit.unit();
	}

}
