package vn.motcua.process.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import javax.xml.parsers.DocumentBuilderFactory;

import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelException;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.impl.DmnModelConstants;
import org.camunda.bpm.model.dmn.impl.DmnParser;

/** Reads DMN 1.3, as the Modeler writes it, with the schema compiled once. */
final class SchemaOnceDmn extends Dmn {

	private final DmnParser anyVersion = new DmnParser();

	private final DmnParser dmn13 = new Dmn13();

	@Override
	protected DmnModelInstance doReadModelFromInputStream(InputStream stream) {
		try {
			byte[] file = stream.readAllBytes();
			boolean is13 = new String(file, StandardCharsets.UTF_8).contains(DmnModelConstants.DMN13_NS);
			return (is13 ? this.dmn13 : this.anyVersion).parseModelFromStream(new ByteArrayInputStream(file));
		}
		catch (IOException ex) {
			throw new DmnModelException("Cannot read the model", ex);
		}
	}

	private static final class Dmn13 extends DmnParser {

		@Override
		protected void configureFactory(DocumentBuilderFactory factory) {
			super.configureFactory(factory);
			SchemaOnce.replace(factory, SchemaOnce
				.compile(DmnParser.class.getClassLoader().getResource(DmnModelConstants.DMN_13_SCHEMA_LOCATION)));
		}

	}

}
