package vn.motcua.desk.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.desk.panel.DossierPanel;
import vn.motcua.desk.panel.DossierPanel.StandStill;
import vn.motcua.desk.panel.FormValues;
import vn.motcua.desk.panel.PanelAssembler;
import vn.motcua.desk.panel.StandStills;

/**
 * What Tasklist shows beside a form. Lives below the web applications' path, so that
 * their session, their CSRF token and the engine's authentication come with it.
 */
@RestController
@RequestMapping(DeskController.ROOT)
class DeskController {

	static final String ROOT = "/camunda/api/desk";

	private final DeskAccess access;

	private final PanelAssembler panels;

	private final FormValues values;

	private final StandStills standStills;

	DeskController(DeskAccess access, PanelAssembler panels, FormValues values, StandStills standStills) {
		this.access = access;
		this.panels = panels;
		this.values = values;
		this.standStills = standStills;
	}

	@GetMapping("/tasks/{taskId}/dossier")
	DossierPanel ofTask(@PathVariable String taskId) {
		return this.panels.of(this.access.ofTask(taskId), this.access.caller());
	}

	@GetMapping("/dossiers/{code}")
	DossierPanel dossier(@PathVariable String code) {
		return this.panels.of(this.access.reading(code.strip().toUpperCase(Locale.ROOT)), this.access.caller());
	}

	/** Asked after a task was completed: whether the machine can go on. */
	@GetMapping("/dossiers/{code}/stands-still")
	List<StandStill> standsStill(@PathVariable String code) {
		return this.standStills.of(this.access.dossier(code).code());
	}

	/** What a task's form starts from, beside the process variables. */
	@GetMapping("/tasks/{taskId}/values")
	Map<String, Object> values(@PathVariable String taskId) {
		return this.values.of(this.access.ofTask(taskId));
	}

	/** What the form starts from that begins a procedure, by the id of its definition. */
	@GetMapping("/definitions/{definitionId}/values")
	Map<String, Object> toBegin(@PathVariable String definitionId) {
		String slug = this.access.procedureOf(definitionId);
		return this.access.caller()
			.agencies()
			.stream()
			.sorted()
			.findFirst()
			.map((agency) -> this.values.toBegin(slug, agency))
			.orElse(Map.of());
	}

}
