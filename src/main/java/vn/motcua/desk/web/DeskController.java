package vn.motcua.desk.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.desk.panel.DossierPanel;
import vn.motcua.desk.panel.DossierPanel.Option;
import vn.motcua.desk.panel.FindingRows;
import vn.motcua.desk.panel.PanelAssembler;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.HandOvers;

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

	/** Options a form reads under {@code valuesKey}: where the dossier may go. */
	private static final String AGENCIES = "handOverAgencies";

	private final DeskAccess access;

	private final PanelAssembler panels;

	private final FindingRows findings;

	private final HandOvers handOvers;

	DeskController(DeskAccess access, PanelAssembler panels, FindingRows findings, HandOvers handOvers) {
		this.access = access;
		this.panels = panels;
		this.findings = findings;
		this.handOvers = handOvers;
	}

	@GetMapping("/tasks/{taskId}/dossier")
	DossierPanel ofTask(@PathVariable String taskId) {
		return this.panels.of(this.access.ofTask(taskId), this.access.caller());
	}

	@GetMapping("/dossiers/{code}")
	DossierPanel dossier(@PathVariable String code) {
		return this.panels.of(this.access.reading(code.strip().toUpperCase(Locale.ROOT)), this.access.caller());
	}

	/** What a task's form starts from, beside the process variables. */
	@GetMapping("/tasks/{taskId}/values")
	Map<String, Object> values(@PathVariable String taskId) {
		Dossier dossier = this.access.ofTask(taskId);
		Map<String, Object> values = new LinkedHashMap<>(dossier.data().fields());
		values.put(OVERRULABLE, this.findings.overrulable(dossier.code()));
		values.put(AGENCIES,
				this.handOvers.targets(dossier).stream().map((a) -> new Option(a.code(), a.nameVi())).toList());
		return values;
	}

}
