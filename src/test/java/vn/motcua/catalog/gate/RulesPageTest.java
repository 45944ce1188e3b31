package vn.motcua.catalog.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code docs/gate-rules.md} says what the rules say. Write it anew with
 * {@code mvn test -Dtest=RulesPageTest -Dmotcua.write-docs=true}.
 */
class RulesPageTest {

	private static final Path PAGE = Path.of("docs/gate-rules.md");

	@Test
	void thePageIsFresh() throws IOException {
		String page = page();
		if (Boolean.getBoolean("motcua.write-docs")) {
			Files.writeString(PAGE, page);
		}
		assertThat(Files.readString(PAGE)).as("mvn test -Dtest=RulesPageTest -Dmotcua.write-docs=true").isEqualTo(page);
	}

	@Test
	void everyRuleSaysThreeThingsInWholeSentences() {
		assertThat(RuleText.all()).allSatisfy((text) -> assertThat(List.of(text.what(), text.why(), text.mend()))
			.allSatisfy((part) -> assertThat(part).endsWith(".").hasSizeBetween(10, 400)));
	}

	private static String page() {
		StringBuilder page = new StringBuilder(
				"""
						# Cổng kiểm tra từ chối những gì

						Trang này sinh ra từ các quy tắc; sửa lời ở `src/main/resources/vn/motcua/catalog/gate/rules/`, rồi chạy
						`mvn test -Dtest=RulesPageTest -Dmotcua.write-docs=true`.

						Mỗi quy tắc có một thư mục ví dụ hỏng trong `src/test/resources/gate/<quy tắc>/` mà chỉ quy tắc đó từ chối. Kiểm tra
						thư mục của bạn bằng `java -jar target/motcua-*.jar check .`; thêm `--json` hoặc `--sarif` cho trình soạn thảo.

						Tệp xuống dòng kiểu Windows (CRLF) được chấp nhận. Khi một tệp không đọc được, lỗi của các tệp khác chỉ do thiếu tệp
						đó thì không báo lại.
						""");
		section(page, "Tệp đọc được", Reading.IDS);
		section(page, "An toàn: cũng áp dụng cho mọi cách đưa tệp vào bộ máy", ids(Rules.SAFETY));
		section(page, "Sơ đồ và thư mục",
				ids(Rules.ALL.stream().filter((rule) -> !Rules.SAFETY.contains(rule)).toList()));
		return page.toString();
	}

	private static List<String> ids(List<Rule> rules) {
		return rules.stream().map(Rule::id).toList();
	}

	private static void section(StringBuilder page, String title, List<String> ids) {
		page.append("\n## ").append(title).append('\n');
		for (RuleText text : ids.stream().map(RuleText::of).toList()) {
			page.append("\n### ").append(text.id()).append("\n\n").append(text.what()).append("\n\n");
			page.append("- **Vì sao**: ")
				.append(text.why())
				.append("\n- **Cách sửa**: ")
				.append(text.mend())
				.append('\n');
		}
	}

}
