package vn.motcua.process;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Every variable a model may route on. Anything else that a form delivers is dossier data
 * and never stays in the engine (see {@code dossier}).
 */
public final class CaseVariables {

	private static final Map<String, CaseVariable<?>> ALL = new LinkedHashMap<>();

	/** Agency code of the case; set by the platform at the start, equals the tenant. */
	public static final CaseVariable<String> AGENCY = text("agency");

	/** COUNTER, ONLINE or POST; set by the platform at the start. */
	public static final CaseVariable<String> CHANNEL = text("channel");

	/** Whether the automatic check found nothing that blocks acceptance. */
	public static final CaseVariable<Boolean> DOSSIER_COMPLETE = flag("dossierComplete");

	/** Officer's verdict on the papers: ACCEPT, SUPPLEMENT or REFUSE. */
	public static final CaseVariable<String> PAPERS_VERDICT = text("papersVerdict");

	/**
	 * Verdict of the officer who checks data against records: PROCEED, SUPPLEMENT or
	 * REFUSE.
	 */
	public static final CaseVariable<String> VERIFICATION_VERDICT = text("verificationVerdict");

	/** Verdict of the head who appraises: AGREE or REWORK. */
	public static final CaseVariable<String> APPRAISAL_VERDICT = text("appraisalVerdict");

	/** Director's verdict: SIGN or REWORK. */
	public static final CaseVariable<String> SIGNATURE_VERDICT = text("signatureVerdict");

	/** Director's verdict on an apology for a late result: SIGN or REWORK. */
	public static final CaseVariable<String> APOLOGY_VERDICT = text("apologyVerdict");

	/** Amount due from the applicant, in đồng; 0 skips collection. */
	public static final CaseVariable<Long> FEE_AMOUNT = number("feeAmount");

	/** What became of a parcel that could not be delivered: RESEND or COUNTER. */
	public static final CaseVariable<String> UNDELIVERABLE_VERDICT = text("undeliverableVerdict");

	private CaseVariables() {
	}

	public static Optional<CaseVariable<?>> find(String name) {
		return Optional.ofNullable(ALL.get(name));
	}

	public static boolean isDeclared(String name) {
		return ALL.containsKey(name);
	}

	private static CaseVariable<String> text(String name) {
		return declare(new CaseVariable<>(name, String.class));
	}

	private static CaseVariable<Boolean> flag(String name) {
		return declare(new CaseVariable<>(name, Boolean.class));
	}

	private static CaseVariable<Long> number(String name) {
		return declare(new CaseVariable<>(name, Long.class));
	}

	private static <T> CaseVariable<T> declare(CaseVariable<T> variable) {
		ALL.put(variable.name(), variable);
		return variable;
	}

}
