package vn.motcua.desk.panel;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.motcua.benefit.BenefitDecision;
import vn.motcua.benefit.BenefitDecisions;
import vn.motcua.desk.panel.DossierPanel.BenefitLine;
import vn.motcua.desk.panel.DossierPanel.BenefitView;
import vn.motcua.dossier.Dossier;

/** The computed amount, the formula of each part and the law it rests on. */
@Component
class BenefitViews {

	private final BenefitDecisions decisions;

	BenefitViews(BenefitDecisions decisions) {
		this.decisions = decisions;
	}

	/** Null before anything was computed. */
	BenefitView of(Dossier dossier) {
		return this.decisions.find(dossier.code()).map(BenefitViews::view).orElse(null);
	}

	private static BenefitView view(BenefitDecision decision) {
		List<BenefitLine> lines = decision.lines()
			.stream()
			.map((l) -> new BenefitLine(l.label(), l.formula(), Texts.number(l.amount()) + " đồng"))
			.toList();
		return new BenefitView(decision.total().toString(), lines, basis(decision));
	}

	private static String basis(BenefitDecision decision) {
		String sources = decision.laws()
			.stream()
			.map((use) -> use.source())
			.filter((source) -> !source.isEmpty())
			.distinct()
			.collect(Collectors.joining("; "));
		String steps = String.join(" ", decision.steps());
		return (steps + " Tính lúc " + Texts.minute(decision.computedAt()) + ", bảng tính phiên bản "
				+ decision.version() + (sources.isEmpty() ? "." : ". Căn cứ: " + sources + "."))
			.strip();
	}

}
