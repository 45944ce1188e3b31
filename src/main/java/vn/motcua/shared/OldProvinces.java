package vn.motcua.shared;

import java.util.Set;

/**
 * The 63 province codes of before 2025-07-01 (Circular 59/2021/TT-BCA). Personal IDs keep
 * them for life.
 */
final class OldProvinces {

	private static final Set<Integer> CODES = Set.of(1, 2, 4, 6, 8, 10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25, 26, 27,
			30, 31, 33, 34, 35, 36, 37, 38, 40, 42, 44, 45, 46, 48, 49, 51, 52, 54, 56, 58, 60, 62, 64, 66, 67, 68, 70,
			72, 74, 75, 77, 79, 80, 82, 83, 84, 86, 87, 89, 91, 92, 93, 94, 95, 96);

	private OldProvinces() {
	}

	static boolean exists(int code) {
		return CODES.contains(code);
	}

}
