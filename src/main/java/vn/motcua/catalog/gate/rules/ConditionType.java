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
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;
import vn.motcua.catalog.gate.Xml;
import vn.motcua.process.CaseVariable;
import vn.motcua.process.CaseVariables;

/** A condition asks a field what its type can answer: yes or no, a code, a number. */
public class ConditionType implements Rule {

	private static final Pattern CONDITION = Pattern
		.compile("\\$\\{(!?)(dossier\\.)?([a-z][A-Za-z0-9]*)(?: ?([=!<>]=?) ?('[^']*'|\\d+|true|false))?}");

	private static final Set<String> FLAGS = Set.of("accepted", "open", "decided");

	private static final Set<String> CODES = Set.of("code", "status", "procedure", "agency", "channel");

	@Override
	public String id() {
		return "condition-type";
	}

	@Override
	public void check(Models models, Report report) {
		for (ModelFolder folder : models.processFolders()) {
			Map<String, FieldType> types = Fields.types(models, folder);
			for (BpmnFile bpmn : models.bpmn(folder)) {
				for (Element condition : Xml.descendants(bpmn.root(), "conditionExpression")) {
					Matcher matcher = CONDITION.matcher(Xml.ownText(condition));
					if (matcher.matches()) {
						check(bpmn, condition, matcher, answer(matcher, types), report);
					}
				}
			}
		}
	}

	private static void check(BpmnFile bpmn, Element condition, Matcher asked, String answer, Report report) {
		String value = asked.group(5);
		String question = (value == null || value.matches("true|false")) ? "FLAG"
				: value.startsWith("'") ? "CODE" : "NUMBER";
		boolean ordered = asked.group(4) != null && asked.group(4).matches("[<>]=?");
		if (!answer.isEmpty() && (!answer.equals(question) || (ordered && !"NUMBER".equals(answer)))) {
			report.add(bpmn.file(), condition,
					"Điều kiện “" + Xml.ownText(condition) + "” không hợp với kiểu của “" + asked.group(3) + "”.",
					switch (answer) {
						case "FLAG" -> "Viết ${x} hoặc ${!x}.";
						case "NUMBER" -> "So sánh với một số, ví dụ ${x > 0}.";
						default -> "So sánh với một mã, ví dụ ${x == 'MA'}.";
					});
		}
	}

	/** FLAG, CODE or NUMBER; empty when any question may be asked or nothing is known. */
	private static String answer(Matcher asked, Map<String, FieldType> types) {
		String name = asked.group(3);
		if (asked.group(2) == null) {
			return CaseVariables.find(name).map(CaseVariable::type).map(ConditionType::answer).orElse("");
		}
		FieldType type = types.get(name);
		if (type == null) {
			return FLAGS.contains(name) ? "FLAG" : CODES.contains(name) ? "CODE" : "";
		}
		return switch (type) {
			case BOOLEAN -> "FLAG";
			case INTEGER, DECIMAL, MONEY -> "NUMBER";
			default -> "CODE";
		};
	}

	private static String answer(Class<?> type) {
		return (type == Boolean.class) ? "FLAG" : (type == String.class) ? "CODE" : "NUMBER";
	}

}
