package vn.motcua.cockpit.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.catalog.PortalCode;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.cockpit.Scope;
import vn.motcua.cockpit.Scopes;
import vn.motcua.dossier.Agencies;

/** What Cockpit's filters offer: the agencies the caller may see, and the procedures. */
@RestController
@RequestMapping("/camunda/api/supervision/scope")
class ScopeController {

	private final Scopes scopes;

	private final Agencies agencies;

	private final ProcedureCatalog catalog;

	ScopeController(Scopes scopes, Agencies agencies, ProcedureCatalog catalog) {
		this.scopes = scopes;
		this.agencies = agencies;
		this.catalog = catalog;
	}

	@GetMapping
	View scope() {
		Scope scope = this.scopes.current();
		return new View(scope.isAdministrator(), agencies(scope),
				this.catalog.all().stream().map(ProcedureChoice::of).toList());
	}

	private List<AgencyChoice> agencies(Scope scope) {
		Map<String, Integer> depths = new HashMap<>();
		return this.agencies.all().stream().filter((agency) -> scope.contains(agency.code())).map((agency) -> {
			int depth = depths.getOrDefault(agency.parent(), -1) + 1;
			depths.put(agency.code(), depth);
			return new AgencyChoice(agency.code(), agency.nameVi(), depth);
		}).toList();
	}

	/** Agencies come in the order of the tree, each after the one above it. */
	record View(boolean administrator, List<AgencyChoice> agencies, List<ProcedureChoice> procedures) {
	}

	/**
	 * @param depth how many agencies of the scope stand above it
	 */
	record AgencyChoice(String code, String name, int depth) {
	}

	/**
	 * @param code of the national portal
	 */
	record ProcedureChoice(String slug, String code, String name) {

		static ProcedureChoice of(Procedure procedure) {
			return new ProcedureChoice(procedure.slug(),
					procedure.codes().stream().findFirst().map(PortalCode::code).map(PortalCode::shown).orElse(""),
					procedure.nameVi());
		}

	}

}
