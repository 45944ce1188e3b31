package vn.motcua.cockpit.dossier.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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
import vn.motcua.dossier.DossierReading;
import vn.motcua.dossier.DossierReadings;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.HandOvers;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/** The dossier page, by code or by case; a dossier outside the scope does not exist. */
@RestController
@RequestMapping("/camunda/api/supervision")
class DossierPageController {

	private final Scopes scopes;

	private final Dossiers dossiers;

	private final DossierReadings readings;

	private final HandOvers handOvers;

	private final DossierSheets sheets;

	private final RuntimeService runtime;

	private final Platform platform;

	DossierPageController(Scopes scopes, Dossiers dossiers, DossierReadings readings, HandOvers handOvers,
			DossierSheets sheets, RuntimeService runtime, Platform platform) {
		this.scopes = scopes;
		this.dossiers = dossiers;
		this.readings = readings;
		this.handOvers = handOvers;
		this.sheets = sheets;
		this.runtime = runtime;
		this.platform = platform;
	}

	/** All of it, or as much as there was when the caller's agency handed it over. */
	@GetMapping("/dossiers/{code}")
	DossierSheet dossier(@PathVariable String code) {
		Scope scope = this.scopes.current();
		String asked = code.strip().toUpperCase(Locale.ROOT);
		Dossier dossier = this.dossiers.find(asked).orElseThrow(DossierPageController::unknown);
		DossierReading reading = scope.contains(dossier.agency())
				? new DossierReading(dossier, this.dossiers.events(asked), null)
				: given(asked, scope).orElseThrow(DossierPageController::unknown);
		this.dossiers.note(asked, scope.caller().userId(), "VIEWED", Map.of("through", "cockpit"));
		return this.sheets.of(reading, scope.agencies());
	}

	/** What an agency of the scope gave away. */
	private Optional<DossierReading> given(String code, Scope scope) {
		boolean was = this.handOvers.of(code).stream().anyMatch((move) -> scope.contains(move.fromAgency()));
		return was ? Optional.of(this.readings.read(code, scope.caller())).filter(DossierReading::isPast)
				: Optional.empty();
	}

	private static RefusedException unknown() {
		return new RefusedException(Kind.NOT_FOUND, "DOSSIER_NOT_FOUND", "code",
				"Không tìm thấy hồ sơ trong phạm vi giám sát của bạn. Hãy kiểm tra lại mã hồ sơ.");
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
