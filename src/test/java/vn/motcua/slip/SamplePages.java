package vn.motcua.slip;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import vn.motcua.catalog.Confidence;
import vn.motcua.catalog.Limit;
import vn.motcua.catalog.LimitUnit;
import vn.motcua.catalog.PaperRequirement;
import vn.motcua.catalog.PaperRequirement.CopyType;
import vn.motcua.catalog.PaperRequirement.Need;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.catalog.ReasonOption;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Paper;
import vn.motcua.process.CaseClock;
import vn.motcua.testing.FakeDossiers;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static vn.motcua.testing.FakeDossiers.CODE;

/** Dossiers and a procedure that put every form to the test: long names, many rows. */
final class SamplePages {

	static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-20T02:00:00Z"), CaseClock.VIETNAM);

	static final String LONG_NAME = "Công ty trách nhiệm hữu hạn một thành viên sản xuất thương mại dịch vụ xuất nhập khẩu "
			+ "và chuyển giao công nghệ Nguyễn Thị Phương Thảo Nguyên Ngọc Ánh Dương";

	private SamplePages() {
	}

	/** Facts and log that every form can be printed from. */
	static FakeDossiers dossiers(DossierStatus status) {
		Map<String, Object> facts = new HashMap<>(Map.of("resultDelivery", "POST", "deliveryAddress",
				"Tổ dân phố số 12, đường Nguyễn Đình Chiểu nối dài, phường Thủy Xuân Thượng, thành phố Huế"));
		facts.put("supplementReasons", List.of("PAPER_UNREADABLE", "DECLARATION_INCOMPLETE"));
		facts.put("supplementNote",
				"Chụp lại cả hai mặt giấy ra viện, thấy rõ dấu và chữ ký.\nGhi lại tuần tuổi thai theo giấy của bệnh viện.");
		facts.put("supplementDueAt", "2026-08-03T10:00:00Z");
		facts.put("refusalReasons", List.of("NOT_ELIGIBLE"));
		facts.put("refusalNote", "Chỉ đóng 4 tháng trong 12 tháng trước khi sinh con.");
		FakeDossiers dossiers = new FakeDossiers(CLOCK).with(CODE, status, facts);
		log(dossiers);
		return dossiers;
	}

	private static void log(FakeDossiers dossiers) {
		step(dossiers, "mot.cua", "reception-officers", "2026-07-20T01:00:00Z", "2026-07-21T01:00:00Z", "ACCEPT");
		step(dossiers, "che.do", "benefits-officers", "2026-07-20T01:30:00Z", "2026-07-20T01:45:00Z", "SUPPLEMENT");
		dossiers.note(CODE, "system", "SUPPLEMENT_REQUESTED", Map.of());
		dossiers.note(CODE, "system", "SUPPLEMENT_PROVIDED", Map.of());
		step(dossiers, "che.do", "benefits-officers", "2026-07-20T01:30:00Z", "2026-07-20T10:00:00Z", "PROCEED");
		step(dossiers, "lanh.dao", "benefits-heads", "2026-07-20T01:40:00Z", null, "APPROVE");
		step(dossiers, "giam.doc", "directors", "2026-07-20T01:50:00Z", null, "SIGN");
		dossiers.note(CODE, "giam.doc", "REAPPOINTED",
				Map.of("from", "2026-07-24T10:00:00Z", "to", "2026-07-29T10:00:00Z", "reason",
						"Chờ cơ quan bảo hiểm xã hội nơi người lao động đóng trước đây xác nhận quá trình đóng"));
		dossiers.note(CODE, "system", "STOPPED", Map.of("reason", "SUPPLEMENT_NOT_DELIVERED"));
		dossiers.note(CODE, "mot.cua", "RETURNED", Map.of());
	}

	private static void step(FakeDossiers dossiers, String person, String group, String received, String due,
			String verdict) {
		Map<String, Object> detail = new LinkedHashMap<>(
				Map.of("group", group, "receivedAt", received, "aVerdict", verdict));
		if (due != null) {
			detail.put("dueAt", due);
		}
		dossiers.note(CODE, person, "TASK_COMPLETED", detail);
	}

	static List<Paper> papers(int count) {
		return IntStream.range(0, count).mapToObj((i) -> paper("paper-" + i)).toList();
	}

	static Paper paper(String id) {
		return new Paper(1, CODE, id, "a.pdf", "application/pdf", 1, "", "lan", Instant.EPOCH, false);
	}

	/** A procedure that asks for so many papers. */
	static ProcedureCatalog catalog(int papers) {
		Procedure procedure = mock(Procedure.class);
		when(procedure.nameVi()).thenReturn("Giải quyết hưởng chế độ thai sản");
		when(procedure.legalBasis()).thenReturn(
				List.of("Luật Bảo hiểm xã hội 41/2024/QH15", "Nghị định 158/2025/NĐ-CP", "Thông tư 25/2025/TT-BYT"));
		when(procedure.supplementReasons()).thenReturn(
				List.of(new ReasonOption("PAPER_UNREADABLE", "Bản chụp không đọc được hoặc thiếu ký số", "", ""),
						new ReasonOption("DECLARATION_INCOMPLETE", "Tờ khai thiếu hoặc sai thông tin", "", "")));
		when(procedure.refusalReasons())
			.thenReturn(List.of(new ReasonOption("NOT_ELIGIBLE", "Không thuộc đối tượng hoặc không đủ điều kiện hưởng",
					"", "Luật Bảo hiểm xã hội 41/2024/QH15, Điều 70")));
		List<PaperRequirement> all = new ArrayList<>();
		IntStream.range(0, papers).forEach((i) -> all.add(requirement(i)));
		when(procedure.papers()).thenReturn(all);
		when(procedure.papersFor(any())).thenReturn(all);
		all.forEach((paper) -> when(procedure.paper(paper.id())).thenReturn(Optional.of(paper)));
		when(procedure.field(any())).thenReturn(Optional.empty());
		when(procedure.limitFor(any(), any())).thenReturn(Optional
			.of(new Limit("all", null, 7, LimitUnit.WORKING_DAYS, "L2024", null, null, "", Confidence.HIGH, "")));
		ProcedureCatalog catalog = mock(ProcedureCatalog.class);
		when(catalog.get(any())).thenReturn(procedure);
		when(catalog.find(any())).thenReturn(Optional.of(procedure));
		return catalog;
	}

	private static PaperRequirement requirement(int i) {
		return new PaperRequirement("paper-" + i,
				"Bản sao giấy khai sinh, trích lục khai sinh hoặc giấy chứng sinh của con thứ " + (i + 1), "",
				"Mẫu 01-02 TT 22/2025/TT-BYT", Need.MANDATORY, null, CopyType.COPY, Confidence.HIGH, "");
	}

}
