package vn.motcua.process.engine;

import java.net.URL;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.dmn.Dmn;
import org.xml.sax.SAXException;

/**
 * Models are checked against the XML schemas of BPMN and DMN whenever one is read.
 * Camunda compiles the schemas anew for every file, which is nine tenths of the work;
 * here each is compiled once. What is refused and what is read stay the same.
 */
final class SchemaOnce {

	private static final String JAXP = "http://java.sun.com/xml/jaxp/properties/";

	private SchemaOnce() {
	}

	/** Takes over the reading of models in this program and in the engine. */
	static synchronized void install(ProcessEngineConfigurationImpl configuration) {
		if (!(Dmn.INSTANCE instanceof SchemaOnceDmn)) {
			Dmn.INSTANCE = new SchemaOnceDmn();
		}
		if (!(Bpmn.INSTANCE instanceof SchemaOnceBpmn)) {
			Bpmn.INSTANCE = new SchemaOnceBpmn();
		}
		configuration.setBpmnParseFactory(new SchemaOnceParse.Factory());
	}

	static Schema compile(URL file) {
		try {
			return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(file);
		}
		catch (SAXException ex) {
			throw new IllegalStateException("The schema " + file + " cannot be read", ex);
		}
	}

	/**
	 * Validates as before, with defaults of the schema, but does not compile it again.
	 */
	static void replace(DocumentBuilderFactory factory, Schema schema) {
		factory.setAttribute(JAXP + "schemaSource", null);
		factory.setAttribute(JAXP + "schemaLanguage", null);
		factory.setValidating(false);
		factory.setSchema(schema);
	}

}
