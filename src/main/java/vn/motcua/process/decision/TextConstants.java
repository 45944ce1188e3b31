package vn.motcua.process.decision;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Text;

import vn.motcua.process.LawValueMissingException;

/**
 * The texts that stand in decision files. What a decision under trial answers is shown
 * only when it is one of them: any other text may be taken from a dossier.
 */
public final class TextConstants {

	private static final String HIDDEN = "(không hiển thị)";

	private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

	/** What the platform puts before a finding's field in a list. */
	private static final Pattern ROW = Pattern.compile("([A-Za-z]+)\\[\\d{1,3}]\\.");

	private static final Pattern QUOTED = Pattern.compile("«([^»]*)»");

	private final Set<String> texts = new HashSet<>();

	/** Adds the texts of one file. */
	public void add(DmnModelInstance file) {
		file.getModelElementsByType(Text.class).forEach((text) -> {
			Matcher literal = LITERAL.matcher(text.getTextContent());
			while (literal.find()) {
				this.texts.add(literal.group(1));
			}
		});
	}

	/** One text, or several with commas between them. */
	public String shown(String text) {
		return Arrays.stream(text.split(", ")).allMatch(this.texts::contains) ? text : HIDDEN;
	}

	/** The key of a finding: code, colon, field, perhaps within a row of the list. */
	public String finding(String key, Set<String> lists) {
		String[] parts = key.split(":", 2);
		if (parts.length == 1) {
			return shown(key);
		}
		Matcher row = ROW.matcher(parts[1]);
		boolean inList = row.lookingAt() && lists.contains(row.group(1));
		String field = inList ? parts[1].substring(row.end()) : parts[1];
		return shown(parts[0]) + ":" + (inList ? row.group() : "") + shown(field);
	}

	/** What was missing, without what was asked with. */
	public String problem(LawValueMissingException problem) {
		Matcher quoted = QUOTED.matcher(problem.getMessage());
		if (!quoted.find()) {
			return "Quyết định gọi hàm với giá trị không dùng được.";
		}
		String name = "«" + shown(quoted.group(1)) + "»";
		return problem.getMessage().startsWith("Hồ sơ thiếu trường «") ? "Hồ sơ thiếu trường " + name + " cần để tính."
				: "Bảng tham số luật " + name + " không có đúng một giá trị cho hồ sơ này.";
	}

}
