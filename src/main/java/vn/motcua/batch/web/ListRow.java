package vn.motcua.batch.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;

import vn.motcua.batch.Batch;
import vn.motcua.process.CaseClock;

/** A list in the employer's own lists. */
record ListRow(long id, String number, String procedure, String fileName, String sentAt, String state, boolean stuck,
		int total, int filed) {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy")
		.withZone(CaseClock.VIETNAM);

	static ListRow of(Batch batch, String procedure) {
		return new ListRow(batch.id(), batch.number(), procedure, batch.fileName(), time(batch.createdAt()),
				state(batch), batch.isUnderWay(), batch.total(), batch.filed());
	}

	static String time(Instant at) {
		return MINUTE.format(at);
	}

	/** What the employer has to do next, or that nothing is left. */
	static String state(Batch batch) {
		if (batch.failed() > 0) {
			return "Có dòng hệ thống gặp lỗi: hãy thử lại";
		}
		if (batch.valid() > 0) {
			return (batch.confirmedAt() != null) ? "Đang nộp dở: hãy nộp tiếp" : "Đã kiểm tra, chưa nộp";
		}
		if (batch.invalid() > 0) {
			return (batch.filed() > 0) ? "Đã nộp các dòng đúng, còn dòng cần sửa" : "Mọi dòng còn lại cần sửa";
		}
		return (batch.filed() > 0) ? "Đã nộp hết" : "Mọi dòng đã nộp trước đây";
	}

}
