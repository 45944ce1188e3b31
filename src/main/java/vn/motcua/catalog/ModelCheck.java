package vn.motcua.catalog;

import java.util.List;

/**
 * A rule of the gate that needs what only a later module knows. The gate's closed list
 * names it; the implementation is listed in {@code META-INF/services}.
 */
public interface ModelCheck {

	/** Kebab-case id of the rule. */
	String rule();

	List<ModelFinding> check(ModelTree models);

}
