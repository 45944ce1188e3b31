package vn.motcua.portal.page;

import java.time.LocalDate;

import vn.motcua.catalog.Procedure;
import vn.motcua.portal.words.Words;

/** Whether a procedure takes dossiers on a day, in words. */
record Standing(String words, boolean open) {

	static Standing of(Procedure procedure, LocalDate today) {
		return switch (procedure.stateOn(today)) {
			case IN_FORCE -> new Standing("Đang áp dụng", true);
			case COMING -> new Standing("Áp dụng từ ngày " + Words.day(procedure.validFrom()), false);
			case RETIRED -> new Standing("Không nhận hồ sơ mới từ sau ngày " + Words.day(procedure.validTo()), false);
			case DRAFT -> throw new IllegalArgumentException(procedure.slug() + " is a draft, not for the public");
		};
	}

}
