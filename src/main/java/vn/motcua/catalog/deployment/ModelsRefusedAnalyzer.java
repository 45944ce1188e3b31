package vn.motcua.catalog.deployment;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

import vn.motcua.catalog.ModelsRefusedException;

/** Gives the operator the findings as text when models stop the start. */
class ModelsRefusedAnalyzer extends AbstractFailureAnalyzer<ModelsRefusedException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, ModelsRefusedException cause) {
		return new FailureAnalysis(
				"Quy trình có " + cause.findings().size() + " lỗi nên chương trình không khởi động:\n\n"
						+ cause.getMessage(),
				"Sửa các tệp trên rồi chạy lại. Xem trước lỗi bằng lệnh: check <thư mục>.", cause);
	}

}
