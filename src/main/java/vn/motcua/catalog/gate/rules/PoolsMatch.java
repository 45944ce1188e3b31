package vn.motcua.catalog.gate.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.w3c.dom.Element;

import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;
import vn.motcua.catalog.gate.Xml;

/**
 * Pools and message flows say what runs: one pool is the process, every other one a part
 * that another agency solves; a message goes out where the part is started and comes back
 * where it is waited for.
 */
public class PoolsMatch implements Rule {

	private static final String POOL = "Participant_";

	@Override
	public String id() {
		return "pool";
	}

	@Override
	public void check(Models models, Report report) {
		for (ModelFolder folder : models.processFolders()) {
			for (BpmnFile bpmn : models.bpmn(folder)) {
				Xml.children(bpmn.root(), "collaboration")
					.forEach((collaboration) -> new Pools(models, folder, bpmn, collaboration, report).check());
			}
		}
	}

	/** The id of a part's pool: {@code Participant_HI_CARD}. */
	private static String pool(String part) {
		return POOL + part;
	}

	private record Pools(Models models, ModelFolder folder, BpmnFile bpmn, Element collaboration, Report report) {

		void check() {
			Map<String, Element> pools = new HashMap<>();
			Xml.children(this.collaboration, "participant").forEach((pool) -> pools.put(pool.getAttribute("id"), pool));
			List<Element> own = pools.values().stream().filter((pool) -> !process(pool).isEmpty()).toList();
			if (own.size() != 1 || !process(own.get(0)).equals(this.bpmn.processes().get(0).getAttribute("id"))) {
				refuse(this.collaboration, "Không có đúng một vùng (pool) của quy trình này.",
						"Giữ một vùng có quy trình; vùng của cơ quan khác để trống (collapsed).");
				return;
			}
			Set<String> expected = expected();
			Set<String> drawn = new HashSet<>();
			for (Element flow : Xml.children(this.collaboration, "messageFlow")) {
				String ends = flow.getAttribute("sourceRef") + " -> " + flow.getAttribute("targetRef");
				drawn.add(ends);
				if (!expected.contains(ends)) {
					refuse(flow, "Luồng thông điệp này không ứng với bước nào chạy thật.",
							"Nối từ bước mở hồ sơ thành phần tới vùng của phần việc, hoặc từ vùng ấy về bước chờ kết quả.");
				}
			}
			expected.stream()
				.filter((ends) -> !drawn.contains(ends))
				.forEach((ends) -> refuse(this.collaboration, "Thiếu luồng thông điệp " + ends + ".",
						"Vẽ luồng này: nó có thật khi chạy."));
		}

		private static String process(Element pool) {
			return pool.getAttribute("processRef");
		}

		/**
		 * There and back for every part: to its pool, and to the next step that waits.
		 */
		private Set<String> expected() {
			Set<String> ends = new HashSet<>();
			for (Element step : this.bpmn.nodes("serviceTask").stream().filter(PartSteps::starts).toList()) {
				List<Element> waits = this.bpmn.outgoing(step)
					.stream()
					.flatMap((flow) -> this.bpmn.target(flow).stream())
					.filter((next) -> PartSteps.awaits(this.models, next))
					.toList();
				if (waits.isEmpty()) {
					refuse(step, "Sau bước mở hồ sơ thành phần không có bước chờ kết quả.",
							"Gọi khối chờ kết quả các phần ngay sau bước này.");
				}
				for (String part : PartSteps.ids(step)) {
					ends.add(step.getAttribute("id") + " -> " + pool(part));
					waits.forEach((wait) -> ends.add(pool(part) + " -> " + wait.getAttribute("id")));
				}
			}
			return ends;
		}

		private void refuse(Element element, String what, String remedy) {
			this.report.add(this.bpmn.file(), element, what, remedy);
		}

	}

}
