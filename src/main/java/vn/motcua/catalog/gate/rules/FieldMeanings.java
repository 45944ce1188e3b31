package vn.motcua.catalog.gate.rules;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/**
 * One field key means one thing in all folders. Labels may differ in wording, but not
 * share no word at all.
 */
public class FieldMeanings implements Rule {

	private static final Set<String> WEAK = Set.of("của", "và", "các", "số", "ngày", "tên", "mã", "loại");

	@Override
	public String id() {
		return "field-two-meanings";
	}

	@Override
	public void check(Models models, Report report) {
		FieldTypes.compare(models,
				(first, field) -> related(first.labelVi(), field.labelVi()) ? null
						: "Trường “%s” là “" + field.labelVi() + "” ở đây nhưng là “" + first.labelVi() + "” trong %s.",
				"Đặt tên khác cho một trong hai trường, hoặc sửa nhãn nếu là cùng một điều.", report);
	}

	private static boolean related(String one, String other) {
		Set<String> common = words(one);
		Set<String> second = words(other);
		boolean weak = common.isEmpty() || second.isEmpty();
		common.retainAll(second);
		return weak || !common.isEmpty();
	}

	private static Set<String> words(String label) {
		Set<String> words = new HashSet<>(Arrays.asList(label.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
		words.removeAll(WEAK);
		return words;
	}

}
