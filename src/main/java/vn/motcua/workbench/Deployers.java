package vn.motcua.workbench;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Callers;
import vn.motcua.process.CaseRole;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/**
 * Who may change what runs without the repository: analysts, where the installation says
 * so.
 */
@Component
public class Deployers {

	private static final String SWITCH = "Hãy lưu tệp vào kho mô hình, hoặc nhờ quản trị viên bật motcua.identity.analysts-may-deploy.";

	private final Callers callers;

	private final boolean allowed;

	public Deployers(Callers callers, @Value("${motcua.identity.analysts-may-deploy:false}") boolean allowed) {
		this.callers = callers;
		this.allowed = allowed;
	}

	/** User id of the caller, or FORBIDDEN. */
	public String current() {
		Caller caller = this.callers.current();
		if (!caller.roles().contains(CaseRole.ANALYSTS.groupId())) {
			throw forbidden(
					"Chỉ chuyên viên quy trình được triển khai mô hình. Tài khoản của bạn không thuộc nhóm này.");
		}
		if (!this.allowed) {
			throw forbidden(
					"Hệ thống này chỉ nhận mô hình từ kho, không nhận từ Camunda Modeler hay trang web. " + SWITCH);
		}
		return caller.userId();
	}

	/** Whether the caller could. */
	public boolean mayDeploy() {
		return this.allowed && this.callers.current().roles().contains(CaseRole.ANALYSTS.groupId());
	}

	private static RefusedException forbidden(String message) {
		return new RefusedException(Kind.FORBIDDEN, "MAY_NOT_DEPLOY", "", message);
	}

}
