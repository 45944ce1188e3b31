package vn.motcua.desk.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.desk.panel.DossierPanel;
import vn.motcua.desk.panel.FindingRows;
import vn.motcua.desk.panel.PanelAssembler;
import vn.motcua.dossier.Dossier;

/**
 * What Tasklist shows beside a form. Lives below the web applications' path, so that
 * their session, their CSRF token and the engine's authentication come with it.
 */
@RestController
@RequestMapping(DeskController.ROOT)
class DeskController {

	static final String ROOT = "/camunda/api/desk";

	/** Options a form reads under {@code valuesKey}: findings that may be let pass. */
	private static final String OVERRULABLE = "overrulableFindings";

	private final DeskAccess access;

	private final PanelAssembler panels;

	private final FindingRows findings;

	DeskController(DeskAccess access, PanelAssembler panels, FindingRows findings) {
		this.access = access;
		this.panels = panels;
		this.findings = findings;
	}

	@GetMapping("/tasks/{taskId}/dossier")
	DossierPanel ofTask(@PathVariable String taskId) {
		return this.panels.of(this.access.ofTask(taskId), this.access.caller());
	}

	@GetMapping("/dossiers/{code}")
	DossierPanel dossier(@PathVariable String code) {
		return this.panels.of(this.access.dossier(code.strip().toUpperCase(Locale.ROOT)), this.access.caller());
	}

	/** What a task's form starts from, beside the process variables. */
	@GetMapping("/tasks/{taskId}/values")
	Map<String, Object> values(@PathVariable String taskId) {
		Dossier dossier = this.access.ofTask(taskId);
		Map<String, Object> values = new LinkedHashMap<>(dossier.data().fields());
		values.put(OVERRULABLE, this.findings.overrulable(dossier.code()));
		return values;
	}

}
