package vn.motcua.cockpit.web;

import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

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
		return new View(scope.isAdministrator(),
				this.agencies.all()
					.stream()
					.filter((agency) -> scope.contains(agency.code()))
					.map((agency) -> new AgencyChoice(agency.code(), agency.nameVi(), agency.parent(),
							this.agencies.level(agency).name()))
					.toList(),
				this.catalog.all().stream().map((p) -> new ProcedureChoice(p.slug(), p.nameVi())).toList());
	}

	/** Agencies come in the order of the tree, each after the one above it. */
	record View(boolean administrator, List<AgencyChoice> agencies, List<ProcedureChoice> procedures) {
	}

	/**
	 * @param parent code of the agency above, empty at the top; it may lie outside the
	 * scope
	 */
	record AgencyChoice(String code, String nameVi, String parent, String level) {
	}

	record ProcedureChoice(String slug, String nameVi) {
	}

}
