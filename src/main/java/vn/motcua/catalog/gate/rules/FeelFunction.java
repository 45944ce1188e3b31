package vn.motcua.catalog.gate.rules;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import vn.motcua.catalog.Condition;
import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.Limit;
import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.PaperRequirement;
import vn.motcua.catalog.PortalCode;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureResult;
import vn.motcua.catalog.gate.FeelText;
import vn.motcua.catalog.gate.FormFile;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.OneFile;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;
import vn.motcua.catalog.gate.Xml;

/**
 * A FEEL text calls only functions that exist where it runs: an unknown one is no error
 * there, its answer is simply empty. What asks the clock of the machine is not among
 * them.
 */
public class FeelFunction implements Rule {

	/** Known to the browser's FEEL and to the server's. */
	private static final Set<String> EVERYWHERE = Set.of("not", "list contains", "count", "min", "max", "sum", "date",
			"time", "date and time", "duration", "years and months duration", "string", "number", "contains",
			"starts with", "ends with", "string length", "upper case", "lower case", "substring", "substring before",
			"substring after", "replace", "matches", "split", "floor", "ceiling", "abs", "modulo", "decimal", "append",
			"concatenate", "union", "distinct values", "flatten", "index of", "reverse", "sublist", "remove", "mean",
			"all", "any");

	private static final Set<String> ON_THE_SERVER = Set.of("round half up", "round half down", "round up",
			"round down", "is defined", "get or else", "get value", "get entries", "context", "context put",
			"context merge", "insert before", "string join", "sort", "even", "odd", "day of week", "day of year",
			"week of year", "month of year", "last day of month", "before", "after", "includes", "overlaps", "trim",
			"is empty", "partition", "product", "median");

	/** The platform's own, for decisions. */
	private static final Set<String> OF_DECISIONS = Set.of("law", "need", "dong", "num", "ngay", "plain", "month");

	private static final String REMEDY = "Sửa tên hàm, ví dụ not(…), list contains(…, …), date(…).";

	@Override
	public String id() {
		return "feel-function";
	}

	@Override
	public void check(Models models, Report report) {
		for (ModelFolder folder : models.folders()) {
			models.forms(folder).forEach((form) -> check(form, report));
			models.decisions(folder).forEach((file, document) -> check(file, document, report));
			models.declared(folder)
				.ifPresent((p) -> conditions(p).forEach((c) -> folder.files("yaml")
					.stream()
					.filter((file) -> file.name().endsWith("/procedure.yaml"))
					.forEach((file) -> check(file, c, report))));
		}
	}

	@Override
	public void checkAlone(OneFile file, Report report) {
		file.form().ifPresent((form) -> check(form, report));
		file.decision().ifPresent((document) -> check(file.file(), document, report));
	}

	@Override
	public boolean holdsWithGaps() {
		return true;
	}

	private static void check(FormFile form, Report report) {
		for (JsonNode component : form.components()) {
			Stream
				.of(component.path("conditional").path("hide"), component.path("text"), component.path("disabled"),
						component.path("readonly"))
				.map(JsonNode::asText)
				.filter((text) -> text.startsWith("="))
				.flatMap((text) -> unknown(FeelText.expression(text.substring(1)), Set.of()))
				.forEach((name) -> report.add(form.file(), 0, component.path("id").asText(), message(name), REMEDY));
		}
	}

	private static void check(ModelFile file, Document document, Report report) {
		Set<String> known = Stream.concat(ON_THE_SERVER.stream(), OF_DECISIONS.stream()).collect(Collectors.toSet());
		for (Element element : Xml.descendants(document.getDocumentElement(), "*")) {
			unknown(DecisionFeel.parse(element), known)
				.forEach((name) -> report.add(file, element, message(name), REMEDY));
		}
	}

	private static void check(ModelFile file, Condition condition, Report report) {
		unknown(FeelText.expression(condition.text()), ON_THE_SERVER)
			.forEach((name) -> report.add(file, 0, condition.text(), message(name), REMEDY));
	}

	private static Stream<Condition> conditions(Procedure procedure) {
		Stream<FieldDefinition> fields = procedure.fields()
			.stream()
			.flatMap((f) -> Stream.concat(Stream.of(f), f.itemFields().stream()));
		return Stream.of(fields.map(FieldDefinition::requiredWhen), procedure.codes().stream().map(PortalCode::when),
				procedure.papers().stream().map(PaperRequirement::when), procedure.limits().stream().map(Limit::when),
				procedure.results().stream().map(ProcedureResult::when), Stream.of(procedure.fee().postageWhen()))
			.flatMap((conditions) -> conditions)
			.filter(Objects::nonNull);
	}

	private static Stream<String> unknown(Optional<FeelText> feel, Set<String> also) {
		return feel.stream()
			.flatMap((text) -> text.calls()
				.stream()
				.map(FeelText.Call::function)
				.filter((name) -> !text.bound().contains(name)))
			.filter((name) -> !EVERYWHERE.contains(name) && !also.contains(name))
			.distinct();
	}

	private static String message(String name) {
		return "Không dùng được hàm “" + name + "” ở đây.";
	}

}
