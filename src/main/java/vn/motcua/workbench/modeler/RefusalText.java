package vn.motcua.workbench.modeler;

import java.util.List;
import java.util.stream.Collectors;

import vn.motcua.catalog.ModelFinding;

/** Findings as the Modeler's log shows them. */
final class RefusalText {

	/**
	 * With these words of the engine in front the Modeler says that the diagram is at
	 * fault; without them it says that the address is no engine.
	 */
	static final String PARSE_ERROR = "ENGINE-09005 Could not parse BPMN process. ";

	private static final int MOST = 20;

	private RefusalText() {
	}

	static String of(List<ModelFinding> findings) {
		String shown = findings.stream().limit(MOST).map(ModelFinding::toString).collect(Collectors.joining("\n"));
		String more = (findings.size() > MOST)
				? "\n… và " + (findings.size() - MOST) + " lỗi nữa, xem Cockpit, mục Mô hình." : "";
		return PARSE_ERROR + "Cổng kiểm tra từ chối, " + findings.size() + " lỗi; phiên bản đang chạy giữ nguyên.\n"
				+ shown + more;
	}

}
