package vn.motcua.portal;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelSource;
import vn.motcua.portal.diagram.PublicDiagram;
import vn.motcua.portal.diagram.Step;
import vn.motcua.portal.diagram.StepList;

import static org.assertj.core.api.Assertions.assertThat;

class PublicDiagramTest {

	private static final List<ModelFile> MODELS = ModelSource.classPath()
		.read()
		.stream()
		.flatMap((folder) -> folder.files("bpmn").stream())
		.toList();

	@Test
	void noModelShowsItsWorkings() {
		assertThat(MODELS).hasSizeGreaterThan(5)
			.allSatisfy((model) -> assertThat(PublicDiagram.of(model.content())).contains("BPMNShape", "sequenceFlow")
				.doesNotContain("camunda", "modeler", "exporter", "${", "conditionExpression", "officers", "Delegate",
						"calledElement", "documentation", "extensionElements", "timeDuration", "errorRef", "messageRef",
						"<!--"));
	}

	@Test
	void whatIsDrawnStays() {
		String model = """
				<?xml-stylesheet href="x.css"?><!-- internal --><definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
				  id="D" targetNamespace="x"><!-- note --><process id="p" name="Thủ tục &amp; hồ sơ">
				  <userTask id="t" name="Xác minh" camunda:assignee="an"><documentation>riêng</documentation></userTask>
				  <scriptTask id="s"><script>secret</script></scriptTask></process></definitions>""";
		assertThat(PublicDiagram.of(model.getBytes(StandardCharsets.UTF_8))).contains("Thủ tục &amp; hồ sơ", "Xác minh")
			.doesNotContain("note", "internal", "stylesheet", "riêng", "secret", "assignee", "camunda");
	}

	@Test
	void stepsStandInTheOrderOfTheDrawingWithWhoDoesThem() {
		byte[] intake = model("_shared/intake/intake.bpmn");
		List<Step> steps = new StepList((block) -> List.of()).of(intake);
		assertThat(steps).extracting(Step::name).contains("Kiểm tra giấy tờ");
		assertThat(steps).extracting(Step::who).contains("Cán bộ một cửa", "Hệ thống");
	}

	@Test
	void whatMayHappenAtAnyTimeStandsAtTheEndAndBlocksAreOpened() {
		Step inner = new Step("Việc bên trong", "Hệ thống", List.of());
		List<Step> steps = new StepList((block) -> List.of(inner))
			.of(model("maternity-benefit/maternity-benefit.bpmn"));
		assertThat(steps.get(0).name()).isEqualTo("Tiếp nhận hồ sơ");
		assertThat(steps.get(0).inside()).containsExactly(inner);
		assertThat(steps.get(steps.size() - 1).inside()).extracting(Step::name).contains("Rút hồ sơ");
		assertThat(StepList.ends(model("maternity-benefit/maternity-benefit.bpmn")))
			.contains("Hồ sơ không được tiếp nhận");
	}

	private static byte[] model(String name) {
		return MODELS.stream().filter((m) -> m.name().endsWith(name)).findFirst().orElseThrow().content();
	}

}
