package vn.motcua.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.demo.process.DemoDesk;
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

	private final List<DemoStory> unfiled;

	private final List<DemoStory> open = new ArrayList<>();

	private final ProcedureCatalog catalog;

	private int round;

	DemoDossiers(DemoPortal portal, DemoDesk desk, ProcedureCatalog catalog, Clock clock) {
		this.portal = portal;
		this.desk = desk;
		this.catalog = catalog;
		this.unfiled = stories(LocalDate.now(clock));
	}

	/** Starts the work; returns at once. */
	void start() {
		this.rounds.scheduleWithFixedDelay(this::playRound, 0, 500, TimeUnit.MILLISECONDS);
	}

	private void playRound() {
		this.unfiled.removeIf(this::file);
		this.open.removeIf(this::goOn);
		if (this.unfiled.isEmpty() && this.open.isEmpty()) {
			LOG.info("Demo: all dossiers have reached their point");
			this.rounds.shutdown();
		}
		else if (++this.round == ROUNDS) {
			LOG.warn("Demo: these dossiers did not reach their point: {}", this.open);
			this.rounds.shutdown();
		}
	}

	private boolean file(DemoStory story) {
		try {
			story.file(this.portal, this.catalog.get(story.procedure()).applicantFields());
			this.open.add(story);
		}
		catch (RuntimeException ex) {
			LOG.warn("Demo: {} could not be filed: {}", story, ex.getMessage());
		}
		return true;
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

	private static List<DemoStory> stories(LocalDate today) {
		List<DemoStory> stories = new ArrayList<>();
		for (DemoDossier line : lines()) {
			stories.add(new DemoStory(line, scenario(line.scenario()), stories.size(), today));
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
