package vn.motcua.cockpit.dossier.web;

import java.util.Locale;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.cockpit.Platform;
import vn.motcua.cockpit.Scope;
import vn.motcua.cockpit.Scopes;
import vn.motcua.cockpit.dossier.DossierSheet;
import vn.motcua.cockpit.dossier.DossierSheets;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/** The dossier page, by code or by case; a dossier outside the scope does not exist. */
@RestController
@RequestMapping("/camunda/api/supervision")
class DossierPageController {

	private final Scopes scopes;

	private final Dossiers dossiers;

	private final DossierSheets sheets;

	private final RuntimeService runtime;

	private final Platform platform;

	DossierPageController(Scopes scopes, Dossiers dossiers, DossierSheets sheets, RuntimeService runtime,
			Platform platform) {
		this.scopes = scopes;
		this.dossiers = dossiers;
		this.sheets = sheets;
		this.runtime = runtime;
		this.platform = platform;
	}

	@GetMapping("/dossiers/{code}")
	DossierSheet dossier(@PathVariable String code) {
		Scope scope = this.scopes.current();
		Dossier dossier = this.dossiers.find(code.strip().toUpperCase(Locale.ROOT))
			.filter((found) -> scope.contains(found.agency()))
			.orElseThrow(() -> new RefusedException(Kind.NOT_FOUND, "DOSSIER_NOT_FOUND", "code",
					"Không tìm thấy hồ sơ trong phạm vi giám sát của bạn. Hãy kiểm tra lại mã hồ sơ."));
		this.dossiers.note(dossier.code(), scope.caller().userId(), "VIEWED", Map.of("through", "cockpit"));
		return this.sheets.of(dossier);
	}

	/** The dossier of a running case or of one of its blocks. */
	@GetMapping("/instances/{instance}/dossier")
	DossierSheet ofInstance(@PathVariable String instance) {
		this.scopes.current();
		ProcessInstance found = this.platform
			.ask(() -> this.runtime.createProcessInstanceQuery().processInstanceId(instance).singleResult());
		return dossier((found != null && found.getBusinessKey() != null) ? found.getBusinessKey() : "");
	}

}
