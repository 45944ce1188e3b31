package vn.motcua.desk.web;

import java.util.Map;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.desk.panel.DossierPanel;
import vn.motcua.desk.panel.PanelAssembler;

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

	DeskController(DeskAccess access, PanelAssembler panels) {
		this.access = access;
		this.panels = panels;
	}

	@GetMapping("/tasks/{taskId}/dossier")
	DossierPanel dossier(@PathVariable String taskId) {
		return this.panels.of(this.access.ofTask(taskId));
	}

	/** What a task's form starts from, beside the process variables. */
	@GetMapping("/tasks/{taskId}/values")
	Map<String, Object> values(@PathVariable String taskId) {
		return this.access.ofTask(taskId).data().fields();
	}

}
