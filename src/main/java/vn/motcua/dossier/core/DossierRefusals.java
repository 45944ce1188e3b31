package vn.motcua.dossier.core;

import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/** What a person reads when a dossier cannot be found or moved. */
final class DossierRefusals {

	private DossierRefusals() {
	}

	static RefusedException notFound(String code) {
		return new RefusedException(Kind.NOT_FOUND, "DOSSIER_NOT_FOUND", "code",
				"Không tìm thấy hồ sơ. Vui lòng kiểm tra lại mã hồ sơ.");
	}

	static RefusedException moveNotAllowed(Dossier dossier, DossierStatus next) {
		if (next == DossierStatus.WITHDRAWN) {
			return new RefusedException(Kind.CONFLICT, "WITHDRAWAL_TOO_LATE", "code",
					"Hồ sơ đang ở trạng thái “" + dossier.status().labelVi()
							+ "” nên không rút được nữa. Chỉ rút được hồ sơ trước khi có quyết định.");
		}
		return new RefusedException(Kind.CONFLICT, "STATUS_MOVE_NOT_ALLOWED", "code",
				"Hồ sơ đang ở trạng thái “" + dossier.status().labelVi() + "” nên không chuyển sang “" + next.labelVi()
						+ "” được. Hãy tải lại trang để xem trạng thái mới nhất.");
	}

}
