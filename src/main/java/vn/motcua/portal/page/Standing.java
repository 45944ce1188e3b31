package vn.motcua.portal.page;

import java.time.LocalDate;

import vn.motcua.catalog.Procedure;
import vn.motcua.portal.words.Words;

/** Whether a procedure takes dossiers on a day, in words. */
record Standing(String words, boolean open) {

	static Standing of(Procedure procedure, LocalDate today) {
		if (procedure.isInForceOn(today)) {
			return new Standing("Đang áp dụng", true);
		}
		if (today.isBefore(procedure.validFrom())) {
			return new Standing("Áp dụng từ ngày " + Words.day(procedure.validFrom()), false);
		}
		return new Standing("Không nhận hồ sơ mới từ sau ngày " + Words.day(procedure.validTo()), false);
	}

}
