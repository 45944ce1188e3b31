package vn.motcua.desk.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.motcua.catalog.LawBook;
import vn.motcua.desk.People;
import vn.motcua.desk.panel.DossierPanel.StandStill;
import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;
import vn.motcua.dossier.FigureWait;
import vn.motcua.dossier.FigureWaits;
import vn.motcua.process.CaseRole;

/**
 * Why a dossier stands still though nobody has a task: a figure of the law is missing.
 */
@Component
public class StandStills {

	private static final String NOTHING_LOST = "Bạn không phải làm gì thêm và không mất gì: dữ liệu và giấy tờ đã lưu. "
			+ "Khi số liệu được nhập, người giám sát cho chạy lại và máy làm tiếp đúng từ bước này.";

	private static final String CLOCK = "Thời hạn giải quyết vẫn tính: chờ số liệu không phải lý do được dừng đồng hồ. "
			+ "Nếu sắp quá hạn, hệ thống giao việc xin lỗi và hẹn lại (mẫu 04).";

	private final FigureWaits waits;

	private final LawBook law;

	private final Agencies agencies;

	private final People people;

	StandStills(FigureWaits waits, LawBook law, Agencies agencies, People people) {
		this.waits = waits;
		this.law = law;
		this.agencies = agencies;
		this.people = people;
	}

	/** In words for officers; nothing for a dossier that goes its way. */
	public List<StandStill> of(String dossierCode) {
		return this.waits.of(dossierCode).stream().map(this::words).toList();
	}

	private StandStill words(FigureWait wait) {
		return new StandStill(wait.dossierCode(), "Hồ sơ đang chờ một số liệu của pháp luật",
				"Từ " + Texts.minute(wait.since()) + ", bước “" + wait.step() + "” cần "
						+ this.law.words(wait.table(), wait.inputs())
						+ ", nhưng bảng tham số pháp luật chưa có số liệu này.",
				NOTHING_LOST, shown(wait.agency()), CLOCK);
	}

	private String shown(String agency) {
		return "Việc này đã hiện ở trang Sự cố của người giám sát"
				+ named(this.people.namesIn(CaseRole.SUPERVISORS, withAbove(agency)))
				+ "; và ở trang Tham số pháp luật của chuyên viên quy trình"
				+ named(this.people.namesIn(CaseRole.ANALYSTS, List.of())) + ".";
	}

	private static String named(List<String> names) {
		return names.isEmpty() ? "" : ": " + String.join(", ", names);
	}

	private List<String> withAbove(String agency) {
		List<String> line = new ArrayList<>();
		Optional<Agency> next = this.agencies.find(agency);
		while (next.isPresent()) {
			line.add(next.get().code());
			next = this.agencies.find(next.get().parent());
		}
		return line;
	}

}
