package vn.motcua.scenario.recording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.motcua.benefit.BenefitDecisions;
import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.AgencyLevel;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.Dossiers;
import vn.motcua.process.CaseProcess;
import vn.motcua.scenario.People;
import vn.motcua.scenario.process.CaseDriver;

/**
 * Writes the scenario file that goes the way a dossier went: what people did with their
 * times, and where it led. Personal data is invented.
 */
@Lazy
@Component
public class ScenarioRecorder {

	private final Dossiers dossiers;

	private final ProcedureCatalog catalog;

	private final Agencies agencies;

	private final BenefitDecisions benefits;

	private final CaseDriver driver;

	private final CaseProcess cases;

	ScenarioRecorder(Dossiers dossiers, ProcedureCatalog catalog, Agencies agencies, BenefitDecisions benefits,
			CaseDriver driver, CaseProcess cases) {
		this.dossiers = dossiers;
		this.catalog = catalog;
		this.agencies = agencies;
		this.benefits = benefits;
		this.driver = driver;
		this.cases = cases;
	}

	/** The file's text, or {@code RefusedException} NOT_FOUND. */
	@Transactional(readOnly = true)
	public String record(String code) {
		Dossier dossier = this.dossiers.get(code);
		Procedure procedure = this.catalog.get(dossier.procedure());
		InventedData invented = new InventedData();
		Map<String, Object> form = form(dossier, procedure, invented);
		RecordedSteps steps = new RecordedSteps(dossier, procedure, invented);
		List<DossierEvent> events = this.dossiers.events(code);
		steps.add(events);
		StringBuilder text = new StringBuilder("# yaml-language-server: $schema=../../.camunda/scenario.schema.json\n");
		text.append("# Ghi lại từ một hồ sơ đã chạy; họ tên, số, tài khoản, địa chỉ và ghi chú là bịa ra;\n");
		text.append("# ngày tháng, năm sinh, số tiền, mã xã và các lựa chọn giữ nguyên vì quyết định đường đi.\n");
		if (!steps.corrected().isEmpty()) {
			text.append("# Các ô này được sửa sau khi nộp, ở đây lấy giá trị sau cùng: ")
				.append(String.join(", ", steps.corrected()))
				.append("\n");
		}
		text.append("name: ")
			.append(ScenarioYaml.flow("ghi lại ngày " + RecordedSteps.vietnamTime(dossier.filedAt()).toLocalDate()
					+ ", kết thúc ở trạng thái " + dossier.status().labelVi()))
			.append("\n");
		text.append("at: ").append(RecordedSteps.vietnamTime(dossier.filedAt())).append("\nfile:\n");
		text.append("  procedure: ").append(dossier.procedure()).append("\n  channel: ").append(dossier.channel());
		text.append("\n  agency: ").append(agency(dossier)).append("\n  form:\n");
		form.forEach((id,
				value) -> text.append("    ").append(id).append(": ").append(ScenarioYaml.flow(value)).append("\n"));
		text.append("  papers: ").append(ScenarioYaml.flow(steps.filedPapers())).append("\nthen:\n");
		steps.lines().forEach((line) -> text.append(line).append("\n"));
		end(dossier, events, text);
		return text.toString();
	}

	/** Rules differ by level, not by the agency's name. */
	private String agency(Dossier dossier) {
		return this.agencies.find(dossier.agency())
			.filter((agency) -> this.agencies.level(agency) != AgencyLevel.CO_SO)
			.map((agency) -> People.PROVINCE)
			.orElse(People.AGENCY);
	}

	private static Map<String, Object> form(Dossier dossier, Procedure procedure, InventedData invented) {
		Map<String, Object> form = new LinkedHashMap<>();
		for (FieldDefinition field : procedure.filingFields()) {
			Object value = dossier.data().get(field.id());
			if (value != null) {
				form.put(field.id(), invented.value(field.atFiling(), value));
			}
		}
		return form;
	}

	private void end(Dossier dossier, List<DossierEvent> events, StringBuilder text) {
		this.benefits.find(dossier.code())
			.ifPresent((decision) -> text.append("  - decided: { decision: ")
				.append(decision.decision())
				.append(", result: { total: ")
				.append(decision.total().amount())
				.append(" } }\n"));
		// an analyst has no rights on instances
		String ended = this.cases.asPlatform(() -> this.driver.endedAt(dossier.code()));
		Set<String> waits = this.cases.asPlatform(() -> this.driver.waitsAt(dossier.code()));
		text.append(ended.isEmpty() ? "  - waitsAt: " + ScenarioYaml.flow(List.copyOf(waits)) : "  - endsAt: " + ended)
			.append("\n  - status: ")
			.append(dossier.status())
			.append("\n  - events: ")
			.append(ScenarioYaml.flow(events.stream()
				.filter((event) -> event.fromStatus() != event.toStatus())
				.map(DossierEvent::kind)
				.toList()))
			.append("\n");
	}

}
