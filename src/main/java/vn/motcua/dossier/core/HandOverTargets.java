package vn.motcua.dossier.core;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.motcua.catalog.FieldType;
import vn.motcua.catalog.Procedure;
import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/** Which agencies a dossier may be handed to; everything else is refused in words. */
@Component
class HandOverTargets {

	static final String FIELD = "handOverTo";

	private final Agencies agencies;

	private final Clock clock;

	HandOverTargets(Agencies agencies, Clock clock) {
		this.agencies = agencies;
		this.clock = clock;
	}

	/**
	 * Every agency that a form names deals with the procedure, so that no hand-over fails
	 * later; the one to hand over to is another.
	 */
	void check(Procedure procedure, String from, Map<String, Object> facts) {
		facts.forEach((id, value) -> {
			boolean names = procedure.field(id).filter((f) -> f.type() == FieldType.AGENCY_CODE).isPresent();
			if (value instanceof String code && id.equals(FIELD)) {
				check(procedure, from, code, id);
			}
			else if (value instanceof String code && names) {
				competent(procedure, from, code, id);
			}
		});
	}

	/** Where the dossier may go. */
	List<Agency> possible(Procedure procedure, String from) {
		return competent(procedure, from).stream().filter((agency) -> !agency.code().equals(from)).toList();
	}

	/** Who deals with the procedure, the agency that asks among them. */
	List<Agency> competent(Procedure procedure, String from) {
		return this.agencies.all().stream().filter((agency) -> {
			try {
				return competent(procedure, from, agency.code(), FIELD) == agency;
			}
			catch (RefusedException ex) {
				return false;
			}
		}).toList();
	}

	/** The agency, when it may take the dossier. */
	Agency check(Procedure procedure, String from, String code, String field) {
		if (code == null || code.isBlank()) {
			throw refused("HAND_OVER_NOWHERE", field, "Chưa có cơ quan nào để chuyển hồ sơ đến. Hãy chọn cơ quan.");
		}
		if (code.equals(from)) {
			throw refused("HAND_OVER_SAME_AGENCY", field,
					"Hồ sơ đang ở chính cơ quan này. Hãy chọn cơ quan khác, hoặc tiếp tục giải quyết.");
		}
		return competent(procedure, from, code, field);
	}

	private Agency competent(Procedure procedure, String from, String code, String field) {
		LocalDate today = LocalDate.now(this.clock);
		Agency agency = this.agencies.find(code)
			.orElseThrow(() -> refused("AGENCY_UNKNOWN", field,
					"Không có cơ quan bảo hiểm xã hội với mã “" + code + "”. Hãy chọn lại cơ quan."));
		if (agency.validFrom() != null && today.isBefore(agency.validFrom())
				|| agency.validTo() != null && today.isAfter(agency.validTo())) {
			throw refused("AGENCY_CLOSED", field,
					agency.nameVi() + " hiện không hoạt động nên không nhận hồ sơ được. Hãy chọn cơ quan thay thế.");
		}
		boolean sameWorld = this.agencies.find(from).filter((own) -> own.test() == agency.test()).isPresent();
		if (!sameWorld || !procedure.agencyLevels().contains(this.agencies.level(agency).name())) {
			throw refused("AGENCY_LEVEL", field,
					agency.nameVi() + " không giải quyết thủ tục này. Hãy chọn cơ quan khác.");
		}
		return agency;
	}

	private static RefusedException refused(String code, String field, String message) {
		return new RefusedException(Kind.INVALID, code, field, message);
	}

}
