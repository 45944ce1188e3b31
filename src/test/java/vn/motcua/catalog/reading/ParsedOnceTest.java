package vn.motcua.catalog.reading;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.motcua.catalog.ModelFile;

import static org.assertj.core.api.Assertions.assertThat;

class ParsedOnceTest {

	private final ParsedOnce<String> parsed = new ParsedOnce<>();

	private final AtomicInteger times = new AtomicInteger();

	@Test
	void aTreeOfAnySizeIsReadOnceThoughItIsCheckedAgain() {
		for (int round = 0; round < 3; round++) {
			IntStream.range(0, 5_000).forEach((i) -> read("processes/p-" + i + "/p.bpmn", "content " + i));
		}
		assertThat(this.times).hasValue(5_000);
	}

	@Test
	void aChangeIsReadAndTheFormerContentIsStillKnown() {
		assertThat(read("a.yaml", "one")).isEqualTo("one");
		assertThat(read("a.yaml", "two")).isEqualTo("two");
		assertThat(read("a.yaml", "one")).isEqualTo("one");
		assertThat(this.times).hasValue(2);
	}

	@Test
	void sameContentUnderAnotherNameIsAnotherFile() {
		read("a.yaml", "one");
		read("b.yaml", "one");
		assertThat(this.times).hasValue(2);
	}

	@Test
	void oldContentsAreForgotten() {
		IntStream.range(0, 100).forEach((i) -> read("a.yaml", "content " + i));
		read("a.yaml", "content 0");
		assertThat(this.times).hasValue(101);
	}

	private String read(String name, String text) {
		ModelFile file = new ModelFile(name, text.getBytes(StandardCharsets.UTF_8));
		return this.parsed.of(file, () -> {
			this.times.incrementAndGet();
			return file.text();
		});
	}

}
