package vn.motcua.catalog.deployment;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;

import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFinding;
import vn.motcua.catalog.ModelsRefusedException;
import vn.motcua.catalog.gate.ModelGate;

/**
 * Stands at the engine's own door, so that REST, the Modeler's button and Cockpit pass
 * the same rules as our deployer. Only new deployments are checked: a definition that was
 * accepted once is parsed again after a restart and must keep running when rules get
 * stricter.
 */
class DeploymentGate implements Deployer {

	@Override
	public void deploy(DeploymentEntity deployment) {
		if (!deployment.isNew() || isOurs(deployment)) {
			return;
		}
		List<ModelFinding> findings = new ArrayList<>();
		for (ResourceEntity resource : deployment.getResources().values()) {
			ModelFile file = new ModelFile(resource.getName(), resource.getBytes());
			findings.addAll(ModelGate.checkAlone(file, !isByAPerson()));
		}
		if (!findings.isEmpty()) {
			throw new BadUserRequestException(new ModelsRefusedException(findings).getMessage());
		}
	}

	/** Our deployer has passed the whole gate, with more context than there is here. */
	private static boolean isOurs(DeploymentEntity deployment) {
		return FolderDeployer.SOURCE.equals(deployment.getSource()) && !isByAPerson();
	}

	private static boolean isByAPerson() {
		return Context.getCommandContext().getAuthentication() != null;
	}

}
