package vn.motcua.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document whose blocks are done in order: commands by bash, changes by
 * {@code git apply}. Chapters are its headings of the third and second level.
 */
final class Tutorial {

	private static final Pattern HEADING_OR_BLOCK = Pattern.compile(
			"^#{2,3} (?<heading>[^\\n]+)$|^```(?<kind>bash|diff)\\n(?<text>.*?)^```$",
			Pattern.MULTILINE | Pattern.DOTALL);

	private final Path document;

	private final Path directory;

	/** Does what {@code document} says in {@code directory}. */
	Tutorial(Path document, Path directory) {
		this.document = document;
		this.directory = directory;
	}

	/** The blocks under a heading that begins with these words. */
	List<Block> blocks(String heading) throws IOException {
		List<Block> blocks = new ArrayList<>();
		boolean here = false;
		Matcher found = HEADING_OR_BLOCK.matcher(Files.readString(this.document));
		while (found.find()) {
			if (found.group("heading") != null) {
				here = found.group("heading").startsWith(heading);
			}
			else if (here) {
				blocks.add(new Block(found.group("kind").equals("diff"), found.group("text")));
			}
		}
		if (blocks.isEmpty()) {
			throw new IllegalArgumentException(this.document + " has nothing to do under “" + heading + "”");
		}
		return blocks;
	}

	/** Does a chapter; fails with what the terminal said. */
	void play(String heading) throws IOException, InterruptedException {
		for (Block block : blocks(heading)) {
			Path file = Files.writeString(this.directory.resolve(".block"), block.text());
			List<String> command = block.isChange() ? List.of("git", "apply", "--whitespace=nowarn", file.toString())
					: List.of("bash", "-euo", "pipefail", file.toString());
			Path said = this.directory.resolve(".said");
			Process process = new ProcessBuilder(command).directory(this.directory.toFile())
				.redirectErrorStream(true)
				.redirectOutput(said.toFile())
				.start();
			if (process.waitFor() != 0) {
				throw new AssertionError(heading + ":\n" + block.text() + "\nsaid:\n" + Files.readString(said));
			}
		}
	}

	/**
	 * @param isChange lines that go and come, otherwise commands
	 */
	record Block(boolean isChange, String text) {
	}

}
