package vn.motcua.payout;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;
import vn.motcua.dossier.Caller;
import vn.motcua.process.CaseRole;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/**
 * Who may do what with an agency's money: accountants collect, chief accountants approve,
 * and nobody approves what they ordered or collected themselves.
 */
@Component
class PayoutAccess {

	private final Agencies agencies;

	PayoutAccess(Agencies agencies) {
		this.agencies = agencies;
	}

	boolean sees(String agency, Caller caller) {
		return caller.agencies().contains(agency)
				&& (has(caller, CaseRole.ACCOUNTANTS) || has(caller, CaseRole.ACCOUNTANT_HEADS));
	}

	/** Refuses whoever has nothing to do with the money of this agency. */
	Agency see(String agency, Caller caller) {
		if (!has(caller, CaseRole.ACCOUNTANTS) && !has(caller, CaseRole.ACCOUNTANT_HEADS)) {
			throw missing("Chỉ kế toán và kế toán trưởng làm việc với tệp lệnh chi.");
		}
		return this.agencies.find(agency)
			.filter((found) -> caller.agencies().contains(found.code()))
			.orElseThrow(() -> new RefusedException(Kind.NOT_FOUND, "AGENCY_UNKNOWN", "agency",
					"Không có cơ quan “" + agency + "” trong các cơ quan của bạn. Hãy chọn lại cơ quan."));
	}

	Agency collector(String agency, Caller caller) {
		Agency found = see(agency, caller);
		if (!has(caller, CaseRole.ACCOUNTANTS)) {
			throw missing("Chỉ kế toán lập tệp lệnh chi; kế toán trưởng duyệt tệp.");
		}
		return found;
	}

	void approver(PayoutFile file, List<Payout> payments, Caller caller) {
		if (!has(caller, CaseRole.ACCOUNTANT_HEADS)) {
			throw missing("Chỉ kế toán trưởng duyệt tệp lệnh chi.");
		}
		boolean own = file.createdBy().equals(caller.userId())
				|| payments.stream().anyMatch((payment) -> payment.orderedBy().equals(caller.userId()));
		if (own) {
			throw new RefusedException(Kind.FORBIDDEN, "FOUR_EYES", "",
					"Bạn đã lập tệp này hoặc lập lệnh chi trong tệp nên không được duyệt. Hãy để người khác duyệt.");
		}
	}

	/** Who may discard: the one who collected, or whoever approves. */
	void decider(PayoutFile file, Caller caller) {
		if (!has(caller, CaseRole.ACCOUNTANT_HEADS) && !file.createdBy().equals(caller.userId())) {
			throw missing("Chỉ người lập tệp hoặc kế toán trưởng được hủy tệp.");
		}
	}

	private static boolean has(Caller caller, CaseRole role) {
		return caller.roles().contains(role.groupId());
	}

	private static RefusedException missing(String message) {
		return new RefusedException(Kind.FORBIDDEN, "ROLE_MISSING", "", message);
	}

}
