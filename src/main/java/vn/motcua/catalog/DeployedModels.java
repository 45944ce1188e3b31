package vn.motcua.catalog;

import java.util.Optional;

/** The models as the engine runs them. */
public interface DeployedModels {

	/** Empty when no model has this process id. */
	Optional<DeployedModel> find(String processId);

}
