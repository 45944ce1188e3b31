package vn.motcua.workbench;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Callers;
import vn.motcua.process.CaseRole;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/** The one door of the workbench: analysts and administrators. */
@Component
public class Analysts {

	private final Callers callers;

	Analysts(Callers callers) {
		this.callers = callers;
	}

	/**
	 * Who asks; {@code RefusedException} FORBIDDEN when neither analyst nor
	 * administrator.
	 */
	public Caller current() {
		Caller caller = this.callers.current();
		if (caller.roles().contains(CaseRole.ANALYSTS.groupId())
				|| caller.roles().contains(CaseRole.ADMINISTRATORS.groupId())) {
			return caller;
		}
		throw new RefusedException(Kind.FORBIDDEN, "NOT_ANALYST", "",
				"Trang này dành cho chuyên viên quy trình và quản trị hệ thống. Tài khoản của bạn không có quyền xem.");
	}

}
