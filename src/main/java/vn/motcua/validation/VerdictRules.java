package vn.motcua.validation;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Service;

import vn.motcua.dossier.Dossiers;
import vn.motcua.shared.Finding;
import vn.motcua.shared.RefusedException;

/** What an officer may decide over which findings. */
@Service
public class VerdictRules {

	private final Validation validation;

	private final Dossiers dossiers;

	VerdictRules(Validation validation, Dossiers dossiers) {
		this.validation = validation;
		this.dossiers = dossiers;
	}

	/**
	 * Checks and stores; refuses with every open finding when there is one.
	 * @param field the verdict the officer gave
	 */
	public void refuseIfOpen(String code, String actor, String field) {
		List<CheckFinding> open = this.validation.run(code, actor).stream().filter(CheckFinding::isOpen).toList();
		if (open.isEmpty()) {
			return;
		}
		List<Finding> told = new ArrayList<>();
		told.add(Finding.of("FINDINGS_OPEN", field, summary(code, open)));
		open.forEach((finding) -> told.add(finding.toFinding()));
		throw new RefusedException(RefusedException.Kind.CONFLICT, told);
	}

	private String summary(String code, List<CheckFinding> open) {
		boolean noReason = this.dossiers.get(code).data().get("overruledFindings") instanceof List<?> named
				&& !named.isEmpty() && this.dossiers.get(code).data().text("overruleReason").isBlank();
		String remedy = noReason ? "Muốn bỏ qua lỗi, hãy ghi lý do."
				: open.stream().anyMatch(CheckFinding::overrulable)
						? "Hãy yêu cầu bổ sung, từ chối, hoặc bỏ qua kèm lý do những lỗi được phép."
						: "Những lỗi này không được bỏ qua; hãy yêu cầu bổ sung hoặc từ chối.";
		return "Chưa thể kết luận hồ sơ đủ điều kiện vì còn " + open.size() + " lỗi. " + remedy;
	}

}
