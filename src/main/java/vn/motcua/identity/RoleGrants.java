package vn.motcua.identity;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;

import vn.motcua.process.CaseRole;

/**
 * The table of rights. Nobody but the platform creates filters (an expression in a filter
 * is code) or deployments; what analysts send from the Modeler the platform deploys.
 */
final class RoleGrants {

	private static final Permission[] START = { Permissions.READ, ProcessDefinitionPermissions.CREATE_INSTANCE };

	private static final Permission[] WORK = { Permissions.READ, ProcessDefinitionPermissions.CREATE_INSTANCE,
			ProcessDefinitionPermissions.READ_INSTANCE, ProcessDefinitionPermissions.READ_HISTORY };

	private static final Permission[] WATCH = { Permissions.READ, ProcessDefinitionPermissions.READ_INSTANCE,
			ProcessDefinitionPermissions.READ_HISTORY, ProcessDefinitionPermissions.READ_TASK };

	private RoleGrants() {
	}

	static List<Grant> of(CaseRole role) {
		List<Grant> grants = new ArrayList<>();
		if (role.isOfficer()) {
			grants.add(on(Resources.APPLICATION, "tasklist", Permissions.ACCESS));
			grants.add(on(Resources.APPLICATION, "welcome", Permissions.ACCESS));
			grants.add(on(Resources.FILTER, "*", Permissions.READ));
			grants.add(on(Resources.PROCESS_DEFINITION, "*", WORK));
			grants.add(on(Resources.PROCESS_INSTANCE, "*", ProcessInstancePermissions.CREATE));
		}
		switch (role) {
			case SUPERVISORS -> supervise(grants);
			case ANALYSTS -> analyse(grants);
			case APPLICANTS -> {
				grants.add(on(Resources.PROCESS_DEFINITION, "*", START));
				grants.add(on(Resources.PROCESS_INSTANCE, "*", ProcessInstancePermissions.CREATE));
			}
			case ADMINISTRATORS -> administer(grants);
			default -> {
			}
		}
		return grants;
	}

	private static void supervise(List<Grant> grants) {
		grants.add(on(Resources.APPLICATION, "cockpit", Permissions.ACCESS));
		grants.add(on(Resources.APPLICATION, "tasklist", Permissions.ACCESS));
		grants.add(on(Resources.APPLICATION, "welcome", Permissions.ACCESS));
		grants.add(on(Resources.FILTER, "*", Permissions.READ));
		grants.add(on(Resources.PROCESS_DEFINITION, "*", WATCH));
		// Cockpit counts tasks by group only with this; the tenants bound it like the
		// rest
		grants.add(on(Resources.TASK, "*", Permissions.READ));
		grants.add(on(Resources.DEPLOYMENT, "*", Permissions.READ));
		// roles by their Vietnamese names where Cockpit lists tasks by group
		grants.add(on(Resources.GROUP, "*", Permissions.READ));
		grants.add(on(Resources.DECISION_DEFINITION, "*", Permissions.READ));
	}

	private static void analyse(List<Grant> grants) {
		grants.add(on(Resources.APPLICATION, "cockpit", Permissions.ACCESS));
		grants.add(on(Resources.APPLICATION, "welcome", Permissions.ACCESS));
		grants.add(on(Resources.PROCESS_DEFINITION, "*", Permissions.READ));
		grants.add(on(Resources.DECISION_DEFINITION, "*", Permissions.READ));
		grants.add(on(Resources.DEPLOYMENT, "*", Permissions.READ));
	}

	private static void administer(List<Grant> grants) {
		for (Resource resource : Resources.values()) {
			if (resource != Resources.FILTER && resource != Resources.DEPLOYMENT) {
				grants.add(on(resource, "*", Permissions.ALL));
			}
		}
		grants.add(on(Resources.FILTER, "*", Permissions.READ));
		grants.add(on(Resources.DEPLOYMENT, "*", Permissions.READ));
	}

	private static Grant on(Resource resource, String id, Permission... permissions) {
		return new Grant(resource, id, permissions);
	}

	/** One row: what the group may do with which resource. */
	record Grant(Resource resource, String resourceId, Permission[] permissions) {
	}

}
