package vn.motcua.workbench.web;

import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.catalog.ProcedureCatalog;

/** Which models run. */
@RestController
@RequestMapping("/camunda/api/workbench/models")
class ModelsController {

	private final ProcedureCatalog catalog;

	ModelsController(ProcedureCatalog catalog) {
		this.catalog = catalog;
	}

	@GetMapping
	List<Model> models() {
		return this.catalog.all().stream().map((p) -> new Model(p.slug(), p.nameVi())).toList();
	}

	record Model(String slug, String name) {
	}

}
