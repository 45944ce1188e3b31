package vn.motcua.dossier.core;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureState;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/** Why a procedure takes no dossier today, and what to do instead. */
final class ClosedProcedure {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private ClosedProcedure() {
	}

	static RefusedException refused(Procedure procedure, ProcedureState state) {
		return new RefusedException(Kind.INVALID, code(state), "procedure",
				"Thủ tục “" + procedure.nameVi() + "” " + reason(procedure, state));
	}

	private static String code(ProcedureState state) {
		return switch (state) {
			case DRAFT -> "PROCEDURE_DRAFT";
			case COMING -> "PROCEDURE_NOT_YET_IN_FORCE";
			default -> "PROCEDURE_RETIRED";
		};
	}

	private static String reason(Procedure procedure, ProcedureState state) {
		return switch (state) {
			case DRAFT -> "đang là bản thảo, chỉ cơ quan thử nghiệm nhận hồ sơ. Hãy chọn thủ tục khác.";
			case COMING -> "bắt đầu nhận hồ sơ từ ngày " + day(procedure.validFrom()) + ". Hãy nộp từ ngày đó.";
			default -> "đã ngừng nhận hồ sơ mới, ngày cuối là " + day(procedure.validTo())
					+ ". Hồ sơ đã nộp vẫn được giải quyết; hãy xem danh sách thủ tục đang nhận.";
		};
	}

	private static String day(LocalDate day) {
		return DAY.format(day);
	}

}
