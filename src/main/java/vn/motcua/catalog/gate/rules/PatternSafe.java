package vn.motcua.catalog.gate.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import com.fasterxml.jackson.databind.JsonNode;

import vn.motcua.catalog.Block;
import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.gate.FormFile;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.OneFile;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/**
 * A pattern can be tried in time for any text: no repetition of something that repeats or
 * chooses, at most two “anything”.
 */
public class PatternSafe implements Rule {

	private static final int MAX_LENGTH = 300;

	private static final Pattern ANYTHING = Pattern.compile("(?<!\\\\)\\.[*+]");

	@Override
	public String id() {
		return "pattern-bomb";
	}

	@Override
	public void check(Models models, Report report) {
		for (ModelFolder folder : models.processFolders()) {
			models.forms(folder).forEach((form) -> check(form, report));
			models.procedure(folder)
				.map(Procedure::fields)
				.or(() -> models.block(folder).map(Block::fields))
				.ifPresent((fields) -> check(folder, fields, report));
		}
	}

	@Override
	public void checkAlone(OneFile file, Report report) {
		file.form().ifPresent((form) -> check(form, report));
	}

	private static void check(FormFile form, Report report) {
		for (JsonNode component : form.components()) {
			fault(component.path("validate").path("pattern").asText())
				.ifPresent((fault) -> report.add(form.file(), 0, FormFile.key(component), fault, REMEDY));
		}
	}

	private static void check(ModelFolder folder, List<FieldDefinition> fields, Report report) {
		for (FieldDefinition field : fields) {
			check(folder, field.itemFields(), report);
			fault((field.pattern() != null) ? field.pattern() : "").ifPresent((fault) -> folder.files("yaml")
				.stream()
				.filter((file) -> file.text().contains(field.id()))
				.findFirst()
				.ifPresent((file) -> report.add(file, 0, field.id(), fault, REMEDY)));
		}
	}

	private static final String REMEDY = "Viết mẫu đơn giản, ví dụ ^[0-9]{12}$; thay (a|b)+ bằng [ab]+.";

	/** What is wrong with a pattern. */
	static Optional<String> fault(String pattern) {
		String shown = "“" + ((pattern.length() > 60) ? pattern.substring(0, 60) + "…" : pattern) + "”";
		try {
			Pattern.compile(pattern);
		}
		catch (PatternSyntaxException ex) {
			return Optional.of(shown + " không phải biểu thức chính quy.");
		}
		if (pattern.length() > MAX_LENGTH) {
			return Optional.of("Mẫu " + shown + " dài hơn " + MAX_LENGTH + " ký tự.");
		}
		boolean slow = repeatsWhatRepeats(pattern) || ANYTHING.matcher(pattern).results().count() > 2;
		return slow ? Optional.of("Mẫu " + shown + " có thể làm treo máy với chữ dài.") : Optional.empty();
	}

	private static boolean repeatsWhatRepeats(String pattern) {
		Deque<Boolean> groups = new ArrayDeque<>();
		groups.push(false);
		boolean closed = false;
		boolean inClass = false;
		for (int i = 0; i < pattern.length(); i++) {
			char c = pattern.charAt(i);
			boolean repeats = !inClass && isUnbounded(pattern, i);
			if (repeats && closed) {
				return true;
			}
			closed = false;
			if (c == '\\') {
				i++;
			}
			else if (inClass) {
				inClass = c != ']';
			}
			else if (c == '[') {
				inClass = true;
			}
			else if (c == '(') {
				groups.push(false);
			}
			else if (c == ')') {
				closed = groups.pop();
				groups.push(groups.pop() | closed);
			}
			else if (repeats || c == '|') {
				groups.pop();
				groups.push(true);
			}
		}
		return false;
	}

	/** {@code *}, {@code +}, or braces that allow more than nine times. */
	private static boolean isUnbounded(String pattern, int at) {
		return pattern.charAt(at) == '*' || pattern.charAt(at) == '+'
				|| pattern.substring(at).matches("(?s)\\{\\d+,\\}.*|\\{(?:\\d+,)?\\d{2,}\\}.*");
	}

}
