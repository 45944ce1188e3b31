package vn.motcua.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.demo.process.DemoDesk;
import vn.motcua.dossier.DossierParts;
import vn.motcua.scenario.Scenario;
import vn.motcua.scenario.ScenarioReader;

/**
 * Fills an empty installation with dossiers in all states, in the background: files over
 * HTTP, then lets the invented officers work until every story has reached its point.
 */
final class DemoDossiers {

	private static final Logger LOG = LoggerFactory.getLogger(DemoDossiers.class);

	private static final int ROUNDS = 600;

	private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor((task) -> {
		Thread thread = new Thread(task, "demo");
		thread.setDaemon(true);
		return thread;
	});

	private final DemoPortal portal;

	private final DemoDesk desk;

	/** By the number of days ago, longest ago first. */
	private final NavigableMap<Integer, List<DemoStory>> unfiled = new TreeMap<>(Comparator.reverseOrder());

	private final List<DemoStory> open = new ArrayList<>();

	private final ProcedureCatalog catalog;

	private final Runnable afterwards;

	private int round;

	/** Afterwards the clock runs true, however the stories ended. */
	DemoDossiers(DemoPortal portal, DemoDesk desk, ProcedureCatalog catalog, DossierParts parts, Clock clock,
			Runnable afterwards) {
		this.afterwards = afterwards;
		this.portal = portal;
		this.desk = desk;
		this.catalog = catalog;
		stories(parts, LocalDate.now(clock))
			.forEach((story) -> this.unfiled.computeIfAbsent(story.daysAgo(), (days) -> new ArrayList<>()).add(story));
	}

	/** Starts the work; returns at once. */
	void start() {
		this.rounds.scheduleWithFixedDelay(this::playRound, 0, 500, TimeUnit.MILLISECONDS);
	}

	private void playRound() {
		try {
			play();
		}
		catch (RuntimeException ex) {
			LOG.warn("Demo: the stories stop", ex);
			finish("Demo: these dossiers did not reach their point: " + this.open);
		}
	}

	private void play() {
		if (this.open.isEmpty() && !this.unfiled.isEmpty()) {
			fileNextDay();
		}
		this.open.removeIf(this::goOn);
		if (this.open.isEmpty() && this.desk.isQuiet() && this.unfiled.isEmpty()) {
			finish("Demo: all dossiers have reached their point");
		}
		else if (++this.round == ROUNDS) {
			finish("Demo: these dossiers did not reach their point: " + this.open);
		}
	}

	/**
	 * What began earlier is played first, on its own day; the clock goes only forward.
	 */
	private void fileNextDay() {
		if (this.desk.isQuiet()) {
			Map.Entry<Integer, List<DemoStory>> day = this.unfiled.pollFirstEntry();
			this.desk.goTo(day.getKey());
			day.getValue().forEach(this::file);
		}
	}

	private void finish(String outcome) {
		this.desk.goTo(0);
		this.afterwards.run();
		LOG.info(outcome);
		this.rounds.shutdown();
	}

	private void file(DemoStory story) {
		try {
			story.file(this.portal, this.catalog.get(story.procedure()).applicantFields());
			this.open.add(story);
		}
		catch (RuntimeException ex) {
			LOG.warn("Demo: {} could not be filed: {}", story, ex.getMessage());
		}
	}

	private boolean goOn(DemoStory story) {
		try {
			return story.goOn(this.portal, this.desk);
		}
		catch (RuntimeException ex) {
			LOG.warn("Demo: {} stops: {}", story, ex.getMessage());
			return true;
		}
	}

	private static List<DemoStory> stories(DossierParts parts, LocalDate today) {
		List<DemoStory> stories = new ArrayList<>();
		for (DemoDossier line : lines()) {
			stories.add(new DemoStory(line, scenario(line.scenario()), stories.size(), parts,
					today.minusDays(line.daysAgo())));
		}
		return stories;
	}

	private static Scenario scenario(String id) {
		String[] place = id.split("/");
		String file = "processes/" + place[0] + "/scenarios/" + place[1] + ".yaml";
		return ScenarioReader.read(java.nio.file.Path.of(file), text("/" + file));
	}

	private static List<DemoDossier> lines() {
		try {
			return new YAMLMapper().readValue(text("/demo/dossiers.yaml"), new TypeReference<>() {
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException("demo/dossiers.yaml", ex);
		}
	}

	private static String text(String resource) {
		try (InputStream in = DemoDossiers.class.getResourceAsStream(resource)) {
			if (in == null) {
				throw new IllegalStateException("Demo: " + resource + " is missing in the jar");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(resource, ex);
		}
	}

}
