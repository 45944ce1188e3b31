package vn.motcua.clock;

import vn.motcua.catalog.Confidence;
import vn.motcua.dossier.DossierStatus;

/**
 * Why a clock may stand still, from {@code clock/stop-reasons.yaml}.
 *
 * @param labelVi what people read after "đang dừng:"
 * @param basis the rule that allows it, in words
 * @param state the state of the dossier that stops the clock by itself; null when a model
 * stops it
 * @param legal what it does to the date printed on slips
 * @param indicator what it does to the date of the quality indicator
 */
public record StopReason(String code, String labelVi, String basis, DossierStatus state, Legal legal,
		Indicator indicator, Confidence confidence) {

	/** Supplements stop it this way (calendar rules 6 and 7). */
	public static final String SUPPLEMENT = "SUPPLEMENT";

	/** What happens to the legal date when the clock runs again. */
	public enum Legal {

		/** The whole term runs anew from that moment (rule 6). */
		RESTART,
		/** The working days that passed are added (rules 13 and 15). */
		PAUSE

	}

	/** What happens to the indicator's date when the clock runs again. */
	public enum Indicator {

		/** The working days that passed are added (rule 7). */
		PAUSE,
		/** Nothing: the stop counts for the agency. */
		RUN

	}

}
