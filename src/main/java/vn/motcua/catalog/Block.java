package vn.motcua.catalog;

import java.util.List;

/**
 * A shared block reached by call activity: {@code processes/_shared/<slug>/block.yaml}.
 *
 * @param fields facts its forms collect; every procedure that calls it has them too
 */
public record Block(String slug, String nameVi, List<FieldDefinition> fields, List<StepTarget> steps) {

	public Block {
		fields = (fields != null) ? List.copyOf(fields) : List.of();
		steps = (steps != null) ? List.copyOf(steps) : List.of();
	}

}
