package vn.motcua.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import static org.assertj.core.api.Assertions.assertThat;

/** Two builds of one commit must take the same libraries. */
class PinnedDependenciesTest {

	/** Groups whose versions the Boot parent or an imported, pinned BOM fixes. */
	private static final Set<String> MANAGED = Set.of("org.springframework.boot", "org.springframework.modulith",
			"org.springframework.security", "org.camunda.bpm", "org.camunda.spin", "org.camunda.feel",
			"org.camunda.bpm.dmn", "org.flywaydb", "com.h2database", "org.postgresql",
			"com.fasterxml.jackson.dataformat", "com.fasterxml.jackson.core", "org.yaml");

	@Test
	void everyDependencyIsPinned() throws Exception {
		assertThat(unpinned(SourceRules.read(Path.of("pom.xml")))).isEmpty();
	}

	@Test
	void aFloatingVersionIsFound() throws Exception {
		String pom = "<project><dependencies><dependency><groupId>g</groupId><artifactId>a</artifactId>%s"
				+ "</dependency></dependencies></project>";
		assertThat(unpinned(pom.formatted("<version>[1,2)</version>"))).hasSize(1);
		assertThat(unpinned(pom.formatted("<version>LATEST</version>"))).hasSize(1);
		assertThat(unpinned(pom.formatted("<version>1-SNAPSHOT</version>"))).hasSize(1);
		assertThat(unpinned(pom.formatted(""))).hasSize(1);
		assertThat(unpinned(pom.formatted("<version>1.2.3</version>"))).isEmpty();
		assertThat(unpinned("<project><properties><a.version>[1,)</a.version></properties></project>")).hasSize(1);
	}

	private static List<String> unpinned(String pom) throws IOException, SAXException, ParserConfigurationException {
		Document document = DocumentBuilderFactory.newInstance()
			.newDocumentBuilder()
			.parse(new InputSource(new StringReader(pom)));
		List<String> found = new ArrayList<>();
		for (Element dependency : elements(document, "dependency")) {
			String name = text(dependency, "groupId") + ":" + text(dependency, "artifactId");
			String version = text(dependency, "version");
			if (floats(version) || version.isEmpty() && !MANAGED.contains(text(dependency, "groupId"))) {
				found.add(name + " " + version);
			}
		}
		for (Element properties : elements(document, "properties")) {
			for (Element property : elements(properties)) {
				if (property.getTagName().endsWith(".version") && floats(property.getTextContent())) {
					found.add(property.getTagName() + " " + property.getTextContent());
				}
			}
		}
		return found;
	}

	private static boolean floats(String version) {
		return version.matches(".*([\\[(,]|LATEST|RELEASE|SNAPSHOT).*");
	}

	private static List<Element> elements(Document document, String name) {
		return list(document.getElementsByTagName(name));
	}

	private static List<Element> elements(Element parent) {
		return list(parent.getChildNodes());
	}

	private static List<Element> list(NodeList nodes) {
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			if (nodes.item(i) instanceof Element element) {
				elements.add(element);
			}
		}
		return elements;
	}

	private static String text(Element parent, String name) {
		return elements(parent).stream()
			.filter((e) -> e.getTagName().equals(name))
			.map((e) -> e.getTextContent().strip())
			.findFirst()
			.orElse("");
	}

}
