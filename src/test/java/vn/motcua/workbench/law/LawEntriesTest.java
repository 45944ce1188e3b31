package vn.motcua.workbench.law;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

import vn.motcua.catalog.LawBook;
import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.ModelOverlay;
import vn.motcua.catalog.ModelSource;
import vn.motcua.catalog.RunningModels;
import vn.motcua.dossier.Caller;
import vn.motcua.shared.RefusedException;
import vn.motcua.workbench.Deployers;
import vn.motcua.workbench.law.CheckedFigures.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Figures typed into the real tables; the law folder alone is judged here. */
class LawEntriesTest {

	private static final List<ModelFolder> LAW = ModelSource.directory(Path.of("."))
		.read()
		.stream()
		.filter((folder) -> folder.name().equals("_law"))
		.toList();

	private final Running models = new Running();

	private final LawEntries entries = entries("analysts", true);

	@Test
	void theSheetForNextYearHasTheRowsOfThisOneAndTheYearItself() {
		LawSheet sheet = this.entries.sheet("adjustment-coefficient");
		assertThat(sheet.period()).isEqualTo(LawSheet.Period.YEAR);
		assertThat(sheet.from()).isEqualTo("2027");
		assertThat(sheet.rows()).hasSize(34).first().isEqualTo(List.of("< 1995", ""));
		assertThat(sheet.rows().get(33)).isEqualTo(List.of("2027", ""));
		assertThat(sheet.before().get(0)).containsExactly("5.81");
	}

	@Test
	void aYearOfCoefficientsIsLaidBehindTheOthersAndNothingElseChanges() {
		CheckedFigures checked = this.entries.check("adjustment-coefficient", coefficients("2027"));
		assertThat(checked.problems()).isEmpty();
		assertThat(checked.findings()).isEmpty();
		assertThat(checked.changes())
			.containsExactly("Thêm 34 dòng: năm giải quyết 2027, căn cứ Công văn thử 01/BHXH ngày 04/01/2027.");
		String before = file("adjustment-coefficient.dmn").text();
		int at = before.lastIndexOf("    </decisionTable>");
		assertThat(checked.file()).startsWith(before.substring(0, at)).endsWith(before.substring(at));
		assertThat(checked.file().substring(at)).contains("<rule id=\"Rule_131\">", "<text>&lt; 1995</text>",
				"<text>2027</text>");
		assertThat(this.models.offered).isEmpty();
		this.entries.deploy("adjustment-coefficient", coefficients("2027"));
		assertThat(this.models.offered).singleElement()
			.satisfies((offer) -> assertThat(offer.text()).isEqualTo(checked.file()));
	}

	@Test
	void whatHeldUntilFurtherNoticeEndsTheDayBefore() {
		CheckedFigures checked = this.entries.check("reference-level",
				figures("2027-07-01", "", List.of(List.of("2.730.000"))));
		assertThat(checked.problems()).isEmpty();
		assertThat(checked.findings()).isEmpty();
		assertThat(checked.changes()).first().isEqualTo("Dòng có hiệu lực từ 01/07/2026 kết thúc hết ngày 30/06/2027.");
		assertThat(checked.file()).contains("[date(\"2026-07-01\")..date(\"2027-07-01\"))",
				"&gt;= date(\"2027-07-01\")", "<text>2730000</text>");
	}

	@Test
	void aTableWithoutARowTakesItsFirst() {
		CheckedFigures checked = this.entries.check("monthly-allowance-91-613", figures("2026-07-01", "",
				List.of(List.of("DECISION_91_2000", "600000"), List.of("DECISION_613_2010", "650000"))));
		assertThat(checked.problems()).isEmpty();
		assertThat(checked.findings()).isEmpty();
		assertThat(checked.file()).contains("<rule id=\"Rule_01\">", "\"DECISION_613_2010\"", "<text>650000</text>");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "2026-06-01 |  | 11000000 | chồng lên dòng có hiệu lực từ 01/07/2025",
					"2026-09-01 |  | 11000000 | các ngày từ 01/07/2026 đến 31/08/2026",
					"2026-07-01 | 2026-06-01 | 11000000 | đứng trước ngày bắt đầu",
					"2026-13-01 |  | 11000000 | dạng ngày/tháng/năm", "2026-07-01 |  | mười triệu | số nguyên không âm",
					"2026-07-01 |  | -5 | số nguyên không âm", "2026-07-01 |  | 11.00.000 | số nguyên không âm",
					"2026-07-01 |  | 1e7 | số nguyên không âm", "2026-07-01 |  | '' | Chưa nhập “Mức (đồng)”" })
	void rubbishIsRefusedInWords(String from, String until, String amount, String words) {
		CheckedFigures checked = this.entries.check("social-funeral-support",
				figures(from, until, List.of(List.of(amount))));
		assertThat(checked.isFit()).isFalse();
		assertThat(Stream.concat(checked.problems().stream().map(Problem::message),
				checked.findings().stream().map((finding) -> finding.message())))
			.anySatisfy((message) -> assertThat(message).contains(words));
		assertThat(checked.file()).isEmpty();
	}

	@Test
	void aFractionThatCouldBeThousandsIsNotGuessed() {
		List<List<String>> rows = new ArrayList<>(coefficients("2027").rows());
		rows.set(1, List.of("1995", "1.160"));
		rows.set(2, List.of("1996", "1,16"));
		NewFigures typed = new NewFigures("2027", "", rows, "Công văn thử 01/BHXH", "HIGH", false);
		assertThat(this.entries.check("adjustment-coefficient", typed).problems()).extracting(Problem::row)
			.containsExactly(2);
	}

	@Test
	void aYearThatIsThereOrLeavesOneOutOrLacksARowIsRefused() {
		assertThat(this.entries.check("adjustment-coefficient", coefficients("2026")).findings())
			.anySatisfy((finding) -> assertThat(finding.message()).contains("Hai dòng hỏi cùng một điều"));
		assertThat(this.entries.check("adjustment-coefficient", coefficients("2028")).problems())
			.anySatisfy((problem) -> assertThat(problem.message()).contains("nhập năm 2027 trước"));
		NewFigures whole = coefficients("2027");
		NewFigures short_ = new NewFigures("2027", "", whole.rows().subList(0, 33), whole.source(), "HIGH", false);
		assertThat(this.entries.check("adjustment-coefficient", short_).problems())
			.anySatisfy((problem) -> assertThat(problem.message()).contains("Thiếu dòng cho 2027"));
	}

	@Test
	void aFigureFarFromTheLastIsLookedAtTwice() {
		NewFigures slip = figures("2027-07-01", "", List.of(List.of("273000")));
		assertThat(this.entries.check("reference-level", slip).doubts()).singleElement()
			.asString()
			.contains("trước là 2530000, nay 273000");
		assertThatThrownBy(() -> this.entries.deploy("reference-level", slip)).isInstanceOf(RefusedException.class)
			.hasMessageContaining("so lại với văn bản");
		this.entries.deploy("reference-level",
				new NewFigures("2027-07-01", "", slip.rows(), slip.source(), "HIGH", true));
		assertThat(this.models.offered).hasSize(1);
	}

	@Test
	void withoutSourceOrConfidenceNothingIsTaken() {
		NewFigures typed = new NewFigures("2027-07-01", "", List.of(List.of("2730000")), " x ", "SURE", false);
		assertThat(this.entries.check("reference-level", typed).problems()).extracting(Problem::message)
			.anySatisfy((message) -> assertThat(message).contains("căn cứ"))
			.anySatisfy((message) -> assertThat(message).contains("độ tin cậy"));
	}

	@Test
	void whatTheGateRefusesIsRefusedInWordsAndNotDeployed() {
		NewFigures gap = figures("2026-09-01", "", List.of(List.of("11000000")));
		assertThatThrownBy(() -> this.entries.deploy("social-funeral-support", gap))
			.isInstanceOf(RefusedException.class)
			.hasMessageContaining("Không dòng nào nói về các ngày");
		assertThat(this.models.offered).isEmpty();
	}

	@Test
	void onlyAnAnalystDeploysAndOnlyWhereItIsAllowed() {
		NewFigures typed = figures("2027-07-01", "", List.of(List.of("2730000")));
		assertThatThrownBy(() -> entries("camunda-admin", true).deploy("reference-level", typed))
			.isInstanceOf(RefusedException.class)
			.hasMessageContaining("chuyên viên quy trình");
		assertThatThrownBy(() -> entries("analysts", false).deploy("reference-level", typed))
			.hasMessageContaining("analysts-may-deploy");
		assertThatThrownBy(() -> this.entries.sheet("không-có")).hasMessageContaining("Không có bảng");
		assertThatThrownBy(() -> this.entries.check("sickness-cap", typed)).hasMessageContaining("Camunda Modeler");
	}

	private static NewFigures coefficients(String year) {
		List<List<String>> rows = new ArrayList<>();
		rows.add(List.of("< 1995", "5,99"));
		IntStream.rangeClosed(1995, 2027).forEach((one) -> rows.add(List.of(String.valueOf(one), "1,05")));
		return new NewFigures(year, "", rows, "Công văn thử 01/BHXH ngày 04/01/2027", "HIGH", true);
	}

	private static NewFigures figures(String from, String until, List<List<String>> rows) {
		return new NewFigures(from, until, rows, "Văn bản thử 01/2027", "HIGH", false);
	}

	private static ModelFile file(String name) {
		return LAW.get(0).file("processes/_law/" + name).orElseThrow();
	}

	private LawEntries entries(String role, boolean allowed) {
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		beans.addBean("models", this.models);
		return new LawEntries(new LawBook(beans.getBeanProvider(RunningModels.class)), this.models,
				new Deployers(() -> new Caller("phan-tich", Set.of(role), Set.of()), allowed));
	}

	private static final class Running implements RunningModels {

		private final List<ModelFile> offered = new ArrayList<>();

		@Override
		public List<ModelFolder> folders() {
			return LAW;
		}

		@Override
		public List<ModelOverlay> overlays() {
			return List.of();
		}

		@Override
		public String source() {
			return "thử";
		}

		@Override
		public String offer(List<ModelFile> files, String by) {
			this.offered.addAll(files);
			return "1";
		}

	}

}
