package vn.motcua.portal.diagram;

import java.util.List;

/**
 * One step of a procedure in words.
 *
 * @param who role that does it; empty where several do
 * @param inside steps of a shared block
 */
public record Step(String name, String who, List<Step> inside) {

	public Step {
		inside = List.copyOf(inside);
	}

}
