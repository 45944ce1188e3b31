package vn.motcua.process;

import java.util.Arrays;

/** Error codes a delegate may throw into a model; the gate refuses any other code. */
public enum BpmnErrors {

	/** No law table has a value for the day or year asked; a person must supply it. */
	LAW_VALUE_MISSING,
	/** The configured postal number range is used up. */
	POSTAL_RANGE_EXHAUSTED;

	public static boolean isDeclared(String code) {
		return Arrays.stream(values()).anyMatch((e) -> e.name().equals(code));
	}

}
