package vn.motcua.process.engine;

import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.validation.Schema;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.BpmnParseFactory;

/** The engine's reading of a diagram, with the schema compiled once. */
final class SchemaOnceParse extends BpmnParse {

	private SchemaOnceParse(BpmnParser parser) {
		super(parser);
		// the parser brings it already
		this.schemaResource = null;
	}

	static final class Factory implements BpmnParseFactory {

		@Override
		public BpmnParse createBpmnParse(BpmnParser engine) {
			BpmnParser parser = new Parser(engine, this);
			parser.setParseListeners(engine.getParseListeners());
			return new SchemaOnceParse(parser);
		}

	}

	private static final class Parser extends BpmnParser {

		private static final String NAMESPACE_PREFIXES = "http://xml.org/sax/features/namespace-prefixes";

		private static final Schema BPMN = SchemaOnce
			.compile(BpmnParser.class.getClassLoader().getResource(BpmnParser.BPMN_20_SCHEMA_LOCATION));

		Parser(BpmnParser engine, Factory factory) {
			super(engine.getExpressionManager(), factory);
		}

		@Override
		protected SAXParser getSaxParser() throws Exception {
			SAXParserFactory factory = SAXParserFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.setFeature(NAMESPACE_PREFIXES, true);
			factory.setSchema(BPMN);
			setXxeProcessing(factory);
			return factory.newSAXParser();
		}

		/** Not the one factory of the thread: other readers share it. */
		@Override
		protected void enableSchemaValidation(boolean validate) {
			// always done, by the schema above
		}

	}

}
