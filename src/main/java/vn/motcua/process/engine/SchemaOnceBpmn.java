package vn.motcua.process.engine;

import java.io.InputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.impl.BpmnParser;

/** Reads diagrams as a model with the schema compiled once. */
final class SchemaOnceBpmn extends Bpmn {

	private final BpmnParser parser = new Parser();

	@Override
	protected BpmnModelInstance doReadModelFromInputStream(InputStream stream) {
		return this.parser.parseModelFromStream(stream);
	}

	private static final class Parser extends BpmnParser {

		@Override
		protected void configureFactory(DocumentBuilderFactory factory) {
			super.configureFactory(factory);
			SchemaOnce.replace(factory, SchemaOnce
				.compile(BpmnParser.class.getClassLoader().getResource(BpmnModelConstants.BPMN_20_SCHEMA_LOCATION)));
		}

	}

}
