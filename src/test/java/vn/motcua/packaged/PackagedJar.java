package vn.motcua.packaged;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.awaitility.Awaitility;

/** The packaged product as an operator runs it: a process of its own. */
final class PackagedJar {

	private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

	private final Path workDirectory;

	private final List<String> program;

	private final List<String> arguments;

	private final int port;

	private Process process;

	PackagedJar(Path workDirectory, List<String> arguments) {
		this(workDirectory, List.of("-jar", jar().toString()), arguments);
	}

	private PackagedJar(Path workDirectory, List<String> program, List<String> arguments) {
		this.workDirectory = workDirectory;
		this.program = program;
		this.arguments = List.copyOf(arguments);
		this.port = freePort();
	}

	/** Another program of this build's test class path, run and watched the same way. */
	static PackagedJar ofClass(Class<?> main, Path workDirectory, List<String> arguments) {
		return new PackagedJar(workDirectory, List.of("-cp", System.getProperty("java.class.path"), main.getName()),
				arguments);
	}

	/** A program of this build with a folder whose resources go before its own. */
	static PackagedJar ofClass(Class<?> main, Path resources, Path workDirectory, List<String> arguments) {
		return new PackagedJar(
				workDirectory, List.of("-cp",
						resources + java.io.File.pathSeparator + System.getProperty("java.class.path"), main.getName()),
				arguments);
	}

	/** Starts it and waits until it answers; tells how long that took. */
	Duration start() {
		List<String> command = new ArrayList<>(List.of(java(), "-Xmx512m"));
		command.addAll(this.program);
		command.addAll(List.of("--server.port=" + this.port, "--server.address=127.0.0.1"));
		command.addAll(this.arguments);
		long begun = System.nanoTime();
		try {
			this.process = new ProcessBuilder(command).directory(this.workDirectory.toFile())
				.redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.appendTo(this.workDirectory.resolve("app.log").toFile()))
				.start();
		}
		catch (IOException ex) {
			throw new IllegalStateException("cannot start " + command, ex);
		}
		Awaitility.await("application answers")
			.atMost(Duration.ofMinutes(5))
			.pollInterval(Duration.ofMillis(200))
			.until(this::answers);
		return Duration.ofNanos(System.nanoTime() - begun);
	}

	private boolean answers() {
		if (!this.process.isAlive()) {
			throw new IllegalStateException("the application ended, see " + this.workDirectory.resolve("app.log"));
		}
		try {
			HttpRequest request = HttpRequest.newBuilder(URI.create(url() + "/actuator/health"))
				.timeout(Duration.ofSeconds(5))
				.build();
			return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** {@code kill -9}. */
	void kill() {
		this.process.destroyForcibly();
		waitForEnd();
	}

	/** Ends it as an operator does. */
	void stop() {
		this.process.destroy();
		waitForEnd();
	}

	private void waitForEnd() {
		try {
			if (!this.process.waitFor(60, TimeUnit.SECONDS)) {
				this.process.destroyForcibly().waitFor();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Runs a command of the jar in the same directory and answers its exit code. */
	int command(String... words) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(java(), "-Xmx512m", "-jar", jar().toString()));
		command.addAll(List.of(words));
		return new ProcessBuilder(command).directory(this.workDirectory.toFile()).inheritIO().start().waitFor();
	}

	long pid() {
		return this.process.pid();
	}

	String url() {
		return "http://127.0.0.1:" + this.port;
	}

	static Path jar() {
		try (Stream<Path> files = Files.list(Path.of("target"))) {
			return files.filter((f) -> f.getFileName().toString().matches("motcua-.*\\.jar"))
				.filter((f) -> !f.getFileName().toString().contains("-sources"))
				.findFirst()
				.orElseThrow(() -> new IllegalStateException("no packaged jar: run mvn -DskipTests package first"))
				.toAbsolutePath();
		}
		catch (IOException ex) {
			throw new IllegalStateException("no packaged jar: run mvn -DskipTests package first", ex);
		}
	}

	static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new IllegalStateException("no free port", ex);
		}
	}

}
