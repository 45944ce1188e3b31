package vn.motcua.catalog.gate.rules;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.w3c.dom.Element;

import vn.motcua.catalog.FieldType;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.OneFile;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;
import vn.motcua.catalog.gate.Xml;

/** A timer waits once, for a day of the dossier or a fixed time. */
public class TimerKnown implements Rule {

	private static final Pattern FIELD = Pattern.compile("\\$\\{dossier\\.([a-z][A-Za-z0-9]*)}");

	private static final Pattern FIXED = Pattern.compile("P(?=.)(?:\\d{1,3}D)?(?:T(?=.)(?:\\d{1,3}H)?(?:\\d{1,4}M)?)?");

	private static final Set<FieldType> MOMENTS = Set.of(FieldType.DATE, FieldType.DATE_TIME);

	@Override
	public String id() {
		return "timer";
	}

	@Override
	public void check(Models models, Report report) {
		for (ModelFolder folder : models.processFolders()) {
			Map<String, FieldType> types = Fields.types(models, folder);
			models.bpmn(folder).forEach((bpmn) -> check(bpmn, types, report));
		}
	}

	@Override
	public void checkAlone(OneFile file, Report report) {
		file.bpmn().ifPresent((bpmn) -> check(bpmn, null, report));
	}

	private static void check(BpmnFile bpmn, Map<String, FieldType> types, Report report) {
		for (Element timer : Xml.descendants(bpmn.root(), "timerEventDefinition")) {
			if (Xml.children(timer, "*").stream().filter((time) -> fits(time, types)).count() != 1) {
				report.add(bpmn.file(), timer, "Hẹn giờ không nói rõ chờ đến khi nào.",
						"Chọn Date và ghi một trường ngày, ví dụ ${dossier.trackingDueAt}; hoặc Duration, ví dụ P10D.");
			}
		}
	}

	private static boolean fits(Element time, Map<String, FieldType> types) {
		String text = Xml.ownText(time);
		Matcher field = FIELD.matcher(text);
		if ("timeDate".equals(time.getLocalName()) && field.matches()) {
			String name = field.group(1);
			return types == null || !types.containsKey(name) || MOMENTS.contains(types.get(name));
		}
		return "timeDuration".equals(time.getLocalName()) && FIXED.matcher(text).matches();
	}

}
