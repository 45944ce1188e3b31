package vn.motcua.portal;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.portal.search.Entry;
import vn.motcua.portal.search.Found;
import vn.motcua.portal.search.Search;
import vn.motcua.portal.search.Wanted;
import vn.motcua.portal.words.Searchable;

import static org.assertj.core.api.Assertions.assertThat;

class SearchTest {

	private static final Search SEARCH = new Search(List.of(
			entry("maternity", "C", true, "Giải quyết hưởng chế độ thai sản", "Sinh con ; Nhận nuôi con ; 1.000693"),
			entry("lump", "C", true, "Giải quyết hưởng bảo hiểm xã hội một lần", "Ra nước ngoài để định cư"),
			entry("injury", "C", true, "Giải quyết chế độ tai nạn lao động, bệnh nghề nghiệp", ""),
			entry("card", "D", true, "Cấp lại thẻ bảo hiểm y tế", ""),
			entry("birth", "HT", false, "Đăng ký khai sinh", "Giấy chứng sinh"),
			entry("peace", "LDXH", false, "Hòa giải tranh chấp", ""),
			entry("land", "DD", false, "Cấp giấy chứng nhận quyền sử dụng đất lần đầu", ""),
			entry("survivor", "C", true, "Giải quyết hưởng chế độ tử tuất", ""),
			entry("self", "C", false, "Giấy tự khai", "")));

	private static Entry entry(String slug, String group, boolean processed, String name, String beside) {
		return new Entry(slug, name, List.of(group), List.of(processed ? "CO_SO" : "COMMUNE"), List.of("CITIZEN"),
				processed ? 4 : 2, processed, "Đang áp dụng", Searchable.text(name), Searchable.text(beside));
	}

	private static Found find(String text) {
		return SEARCH.find(Wanted.of(text, "", "", "", ""));
	}

	@ParameterizedTest
	@CsvSource({ "thai sản, maternity", "thai san, maternity", "THAI SAN, maternity", "thái sàn, maternity",
			"sinh con, maternity", "BHXH 1 lần hoặc bhxh một lần, lump", "rut bao hiem, lump", "TNLĐ, injury",
			"tnld bnn, injury", "thẻ BHYT, card", "hoà giải, peace", "hòa giải, peace", "hoa giai, peace",
			"sổ đỏ, land", "so do, land", "gcnqsdđ, land", "dang ky khai sinh, birth", "làm giấy khai sinh, birth",
			"thủ tục xin đăng ký khai sinh cho con ở đâu, birth", "1.000693, maternity", "tử tuất, survivor",
			"tu tuat, survivor", "khai sin, birth" })
	void theBestAnswerComesFirst(String text, String slug) {
		assertThat(find(text).entries()).first().extracting(Entry::slug).isEqualTo(slug);
	}

	@Test
	void aProcedureListedTwiceIsFoundInBothGroups() {
		Search search = new Search(List.of(new Entry("twice", "Thẻ", List.of("E", "D"), List.of(), List.of(), 4, true,
				"Đang áp dụng", Searchable.text("Thẻ"), Searchable.text(""))));
		assertThat(List.of("E", "D"))
			.allSatisfy((group) -> assertThat(search.find(Wanted.of("", "", group, "", "")).entries()).hasSize(1));
		assertThat(search.find(Wanted.of("", "", "C", "", "")).entries()).isEmpty();
	}

	@Test
	void theRightMarksComeBeforeOthers() {
		assertThat(find("tự").entries()).extracting(Entry::slug).startsWith("self");
		assertThat(find("tử").entries()).extracting(Entry::slug).startsWith("survivor");
	}

	@Test
	void whatOnlyComesNearIsSaidToBeNear() {
		assertThat(find("thai sản quốc tế").close()).isTrue();
		assertThat(find("thai sản quốc tế").entries()).extracting(Entry::slug).containsExactly("maternity");
		assertThat(find("khai sinhh").entries()).extracting(Entry::slug).contains("birth");
		assertThat(find("đồ gốm cổ").entries()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "%%%", "'; drop table dossier; --", "<script>alert(1)</script>", "((((", "\\E.*", "😀😀", "…" })
	void rubbishFindsNothingAndHurtsNothing(String text) {
		assertThat(find(text).entries().size()).isLessThan(9);
	}

	@Test
	void aVeryLongQuestionIsAnswered() {
		assertThat(find("thai sản ".repeat(60)).entries()).extracting(Entry::slug).contains("maternity");
		assertThat(Wanted.of("😀".repeat(500), "", "", "", "").text().codePointCount(0, 400)).isEqualTo(200);
		assertThat(find("a".repeat(500)).entries()).isEmpty();
	}

	@Test
	void kindsNarrowTheList() {
		assertThat(SEARCH.find(Wanted.of("", "COMMUNE", "", "", "")).entries()).hasSize(4);
		assertThat(SEARCH.find(Wanted.of("", "", "C", "", "")).entries()).hasSize(5);
		assertThat(SEARCH.find(Wanted.of("", "", "", "CITIZEN", "2")).entries()).hasSize(4);
		assertThat(SEARCH.find(Wanted.of("thai sản", "COMMUNE", "", "", "")).entries()).isEmpty();
		assertThat(find("").entries()).hasSize(9);
	}

}
