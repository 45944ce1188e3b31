package vn.motcua.desk.panel;

import java.util.List;
import java.util.Map;

import vn.motcua.desk.panel.DossierPanel.BenefitLine;
import vn.motcua.desk.panel.DossierPanel.BenefitView;
import vn.motcua.dossier.Dossier;

/** The computed amount with the formula of each part, from the dossier's facts. */
final class BenefitViews {

	private BenefitViews() {
	}

	static BenefitView of(Dossier dossier) {
		if (!(dossier.data().get("benefitAmount") instanceof Number total)) {
			return null;
		}
		List<?> lines = (dossier.data().get("benefitLines") instanceof List<?> list) ? list : List.of();
		return new BenefitView(Texts.number(total) + " đồng", lines.stream().map((l) -> line((Map<?, ?>) l)).toList(),
				"Tính theo luật có hiệu lực vào ngày xảy ra sự kiện, làm tròn đến đồng.");
	}

	private static BenefitLine line(Map<?, ?> line) {
		Object amount = line.get("amount");
		return new BenefitLine(text(line.get("label")), text(line.get("formula")),
				(amount instanceof Number n) ? Texts.number(n) + " đồng" : text(amount));
	}

	private static String text(Object value) {
		return (value != null) ? value.toString() : "";
	}

}
