package vn.motcua.desk.web;

import java.util.Set;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.Callers;
import vn.motcua.process.CaseRole;

/**
 * Which menus of Cockpit the caller has use for. Only hides what would refuse anyway;
 * each area guards itself.
 */
@RestController
@RequestMapping(DeskController.ROOT)
class AreaController {

	private final Callers callers;

	AreaController(Callers callers) {
		this.callers = callers;
	}

	@GetMapping("/areas")
	Areas areas() {
		Set<String> roles = this.callers.current().roles();
		boolean administrator = roles.contains(CaseRole.ADMINISTRATORS.groupId());
		return new Areas(administrator || roles.contains(CaseRole.SUPERVISORS.groupId()),
				administrator || roles.contains(CaseRole.ANALYSTS.groupId()));
	}

	/** One flag per area, named like the folder of its resources. */
	record Areas(boolean supervision, boolean workbench) {
	}

}
