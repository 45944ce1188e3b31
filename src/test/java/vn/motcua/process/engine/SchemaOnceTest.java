package vn.motcua.process.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.impl.BpmnParser;
import org.camunda.bpm.model.dmn.impl.DmnParser;
import org.camunda.bpm.model.xml.ModelException;
import org.camunda.bpm.model.xml.ModelInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Camunda's own readers and ours read and refuse the same. */
class SchemaOnceTest {

	private static final DmnParser STOCK_DMN = new DmnParser();

	private static final BpmnParser STOCK_BPMN = new BpmnParser();

	private static final SchemaOnceDmn DMN = new SchemaOnceDmn();

	private static final SchemaOnceBpmn BPMN = new SchemaOnceBpmn();

	static Stream<Path> decisions() throws IOException {
		return files("processes/_law", ".dmn").limit(5);
	}

	static Stream<Path> diagrams() throws IOException {
		return files("processes/_shared", ".bpmn").limit(5);
	}

	@ParameterizedTest
	@MethodSource("decisions")
	void readsADecisionWithAllDefaultsOfTheSchema(Path file) throws IOException {
		Node read = read(DMN::doReadModelFromInputStream, Files.readString(file));
		assertThat(read.isEqualNode(read(STOCK_DMN::parseModelFromStream, Files.readString(file)))).isTrue();
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void readsADiagramWithAllDefaultsOfTheSchema(Path file) throws IOException {
		Node read = read(BPMN::doReadModelFromInputStream, Files.readString(file));
		assertThat(read.isEqualNode(read(STOCK_BPMN::parseModelFromStream, Files.readString(file)))).isTrue();
	}

	@Test
	void readsOlderDecisionsToo() throws IOException {
		String old = Files.readString(decisions().findFirst().orElseThrow())
			.replace("https://www.omg.org/spec/DMN/20191111/MODEL/", "http://www.omg.org/spec/DMN/20151101/dmn.xsd")
			.replaceAll("(?s)<dmndi:DMNDI.*</dmndi:DMNDI>", "");
		Node read = read(DMN::doReadModelFromInputStream, old);
		assertThat(read.isEqualNode(read(STOCK_DMN::parseModelFromStream, old))).isTrue();
	}

	@Test
	void refusesADecisionForTheSameReason() throws IOException {
		String wrong = Files.readString(decisions().findFirst().orElseThrow())
			.replace("</definitions>", "<notDmn/></definitions>");
		assertThat(refusal(DMN::doReadModelFromInputStream, wrong)).contains("notDmn")
			.isEqualTo(refusal(STOCK_DMN::parseModelFromStream, wrong));
	}

	@Test
	void refusesADiagramForTheSameReason() throws IOException {
		String wrong = wrongDiagram();
		assertThat(refusal(BPMN::doReadModelFromInputStream, wrong)).contains("notBpmn")
			.isEqualTo(refusal(STOCK_BPMN::parseModelFromStream, wrong));
	}

	@Test
	void theEngineRefusesWhatTheSchemaDoesNotKnow() throws IOException {
		String wrong = wrongDiagram();
		ProcessEngine engine = HardenedEngine.build((execution) -> {
		});
		try {
			assertThat(engine.getProcessEngineConfiguration()).extracting("bpmnParseFactory")
				.isInstanceOf(SchemaOnceParse.Factory.class);
			assertThatThrownBy(
					() -> engine.getRepositoryService().createDeployment().addString("wrong.bpmn", wrong).deploy())
				.isInstanceOf(ParseException.class)
				.hasMessageContaining("cvc-complex-type")
				.hasMessageContaining("notBpmn");
		}
		finally {
			engine.close();
		}
	}

	private static String wrongDiagram() throws IOException {
		return Files.readString(diagrams().findFirst().orElseThrow())
			.replaceFirst("</(\\w+:)?process>", "<$1notBpmn/></$1process>");
	}

	private static Node read(Function<InputStream, ModelInstance> reader, String text) {
		return reader.apply(stream(text)).getDocument().getDomSource().getNode();
	}

	private static String refusal(Function<InputStream, ModelInstance> reader, String text) {
		try {
			reader.apply(stream(text));
			return "";
		}
		catch (ModelException ex) {
			return ex.getCause().getMessage() + ex.getCause().getCause();
		}
	}

	private static InputStream stream(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

	private static Stream<Path> files(String directory, String ending) throws IOException {
		try (Stream<Path> walk = Files.walk(Path.of(directory))) {
			return walk.filter((path) -> path.toString().endsWith(ending)).sorted().toList().stream();
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

}
