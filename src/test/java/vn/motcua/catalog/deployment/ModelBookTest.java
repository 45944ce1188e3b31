package vn.motcua.catalog.deployment;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.ArgumentCaptor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.ModelSource;
import vn.motcua.catalog.store.ModelStore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

class ModelBookTest {

	private static final List<ModelFolder> GOOD = ModelSource.directory(Path.of("src/test/resources/gate/clean"))
		.read();

	private static final List<ModelFolder> BAD = List.of(folder("sample", "sample.bpmn", "<no-model"));

	private final ModelStore store = mock(ModelStore.class);

	@TempDir
	Path temp;

	@Test
	void doesNotJudgeAgainWhatThisProgramAccepted() throws IOException {
		Program program = new Program(jar("a.jar", "rules"));
		when(this.store.hasPassed(program.fingerprintOver(BAD).orElseThrow())).thenReturn(true);

		assertThat(book(program).check(BAD)).isEmpty();
		assertThat(book(new Program(jar("b.jar", "stricter rules"))).check(BAD)).isNotEmpty();
		assertThat(book(program).check(List.of(folder("sample", "sample.bpmn", "<no-model2")))).isNotEmpty();
		assertThat(book(new Program(this.temp.toFile())).check(BAD)).isNotEmpty();
		verify(this.store, never()).passed(anyString(), any());
	}

	@Test
	void remembersOnlyWhatPassed() throws IOException {
		Program program = new Program(jar("a.jar", "rules"));

		assertThat(book(program).check(GOOD)).isEmpty();

		ArgumentCaptor<String> passed = ArgumentCaptor.forClass(String.class);
		verify(this.store).passed(passed.capture(), any());
		assertThat(program.fingerprintOver(GOOD)).contains(passed.getValue());
		assertThat(program.fingerprintOver(BAD)).isPresent().get().isNotEqualTo(passed.getValue());
	}

	private ModelBook book(Program program) {
		return new ModelBook(program, null, this.store, new TransactionTemplate(mock(PlatformTransactionManager.class)),
				Clock.systemUTC());
	}

	private File jar(String name, String content) throws IOException {
		Path jar = this.temp.resolve(name);
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
			out.putNextEntry(new ZipEntry("BOOT-INF/classes/Rule.class"));
			out.write(content.getBytes(StandardCharsets.UTF_8));
		}
		return jar.toFile();
	}

	private static ModelFolder folder(String name, String file, String content) {
		return new ModelFolder(name,
				List.of(new ModelFile("processes/" + name + "/" + file, content.getBytes(StandardCharsets.UTF_8))));
	}

}
