package vn.motcua.mutants;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Slips of the hand in a diagram. */
final class BpmnSlips {

	private static final String FILE = ".bpmn";

	private static final List<String> ATTRIBUTES = List.of("camunda:asyncBefore", "camunda:formRef",
			"camunda:formRefBinding", "camunda:candidateGroups", "camunda:delegateExpression", "default",
			"calledElement", "messageRef", "attachedToRef", "isExecutable", "camunda:historyTimeToLive");

	private static final Map<String, String> ROLES = Map.of("reception-officers", "accountants", "benefits-officers",
			"reception-officers", "hi-assessors", "benefits-officers", "benefits-heads", "directors", "directors",
			"benefits-heads", "accountants", "directors", "collection-officers", "hi-assessors");

	static final List<MutantKind> KINDS = Stream.concat(dropped().stream(), Stream.of(
			of("rename id",
					"(<bpmn:(?:userTask|serviceTask|callActivity|exclusiveGateway|endEvent|boundaryEvent) id=\"\\w+)\"",
					"$1Renamed\""),
			of("delete flow", "<bpmn:sequenceFlow [^>]*/>", ""),
			of("delete flow with condition", "<bpmn:sequenceFlow [^>]*[^/]>.*?</bpmn:sequenceFlow>", ""),
			of("delete condition", "<bpmn:conditionExpression.*?</bpmn:conditionExpression>", ""),
			of("misspell constant", "== '(\\w+)'", "== '$1S'"),
			MutantKind.of("swap constant", FILE, "(\\$\\{[\\w.]+) == '(\\w+)'", BpmnSlips::otherConstant),
			of("negate", "\\$\\{dossier\\.(\\w+)}(?=</bpmn:cond)", "${!dossier.$1}"),
			MutantKind.of("change role", FILE, "candidateGroups=\"([\\w-]+)\"",
					(m, text) -> "candidateGroups=\"" + ROLES.get(m.group(1)) + "\""),
			MutantKind.of("lead elsewhere", FILE, "targetRef=\"(\\w+)\"", BpmnSlips::nextNode),
			MutantKind.of("other default", FILE, " id=\"(\\w+)\"([^>]*) default=\"(\\w+)\"", BpmnSlips::otherDefault),
			MutantKind.of("other message", FILE, "(<bpmn:message [^>]*name=)\"(\\w+)\"",
					(m, text) -> m.group(1) + ("feePaid".equals(m.group(2)) ? "\"parcelReturned\"" : "\"feePaid\"")),
			MutantKind.of("other parameter", FILE, "name=\"(notice|form)\">([\\w-]+)<",
					(m, text) -> "name=\"" + m.group(1) + "\">" + otherParameter(m.group(1), m.group(2)) + "<"),
			of("misspell parameter", "(name=\"(?:notice|form|decision|ground)\">[\\w-]+)<", "$1s<"),
			of("delete parameter", "<camunda:inputParameter.*?</camunda:inputParameter>", ""),
			of("delete retry", "<camunda:failedJobRetryTimeCycle>[^<]*</camunda:failedJobRetryTimeCycle>", ""),
			of("delete business key", "<camunda:in businessKey[^>]*/>", ""),
			of("other timer", "\\$\\{dossier\\.\\w+}(?=</bpmn:time)", "${dossier.benefitAmount}"),
			MutantKind.of("other delegate", FILE, "(?<=delegateExpression=\")[^\"]+",
					(m, text) -> "${acceptDossierDelegate}".equals(m.group()) ? "${archiveDossierDelegate}"
							: "${acceptDossierDelegate}"),
			of("delete step", "<bpmn:(userTask|serviceTask|callActivity) .*?</bpmn:\\1>", "")))
		.toList();

	private BpmnSlips() {
	}

	private static MutantKind of(String name, String place, String replacement) {
		return MutantKind.of(name, FILE, place, replacement);
	}

	private static List<MutantKind> dropped() {
		List<MutantKind> kinds = new ArrayList<>();
		ATTRIBUTES.forEach((name) -> kinds.add(of("drop " + name, " " + name + "=\"[^\"]*\"", "")));
		return kinds;
	}

	private static String otherConstant(MatchResult place, String text) {
		return Pattern.compile("== '(\\w+)'")
			.matcher(text)
			.results()
			.map((m) -> m.group(1))
			.filter((c) -> !c.equals(place.group(2)))
			.findFirst()
			.map((c) -> place.group(1) + " == '" + c + "'")
			.orElse(null);
	}

	private static String otherParameter(String name, String value) {
		String other = "form".equals(name) ? "REFUSAL" : "REFUSED";
		return other.equals(value) ? ("form".equals(name) ? "RECEIPT" : "ACCEPTED") : other;
	}

	private static String nextNode(MatchResult place, String text) {
		List<String> ids = Pattern.compile("<bpmn:\\w+ id=\"((?:UserTask|ServiceTask|CallActivity|EndEvent)_\\w+)\"")
			.matcher(text)
			.results()
			.map((m) -> m.group(1))
			.toList();
		return "targetRef=\"" + ids.get((ids.indexOf(place.group(1)) + 1) % ids.size()) + "\"";
	}

	private static String otherDefault(MatchResult place, String text) {
		return Pattern.compile("<bpmn:sequenceFlow id=\"(\\w+)\"[^>]*sourceRef=\"" + place.group(1) + "\"")
			.matcher(text)
			.results()
			.map((m) -> m.group(1))
			.filter((flow) -> !flow.equals(place.group(3)))
			.findFirst()
			.map((flow) -> " id=\"" + place.group(1) + "\"" + place.group(2) + " default=\"" + flow + "\"")
			.orElse(null);
	}

}
