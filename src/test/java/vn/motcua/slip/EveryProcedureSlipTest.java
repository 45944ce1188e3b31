package vn.motcua.slip;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.motcua.catalog.ModelSource;
import vn.motcua.catalog.PaperRequirement;
import vn.motcua.catalog.Part;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.catalog.ReasonOption;
import vn.motcua.catalog.reading.LoadedCatalog;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierPart;
import vn.motcua.dossier.DossierParts;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Papers;
import vn.motcua.shared.PdfRenderer;
import vn.motcua.slip.print.PrinterFixture;
import vn.motcua.slip.print.SlipCase;
import vn.motcua.slip.print.SlipPrinter;
import vn.motcua.testing.FakeDossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static vn.motcua.testing.FakeDossiers.CODE;

/** The real procedures on paper, each with all its papers and a very long name. */
class EveryProcedureSlipTest {

	private static final ProcedureCatalog CATALOG = new LoadedCatalog(ModelSource.directory(Path.of("")));

	private static final float LEFT = 25;

	private static final float RIGHT = 15;

	private static final String URL = "https://dichvucong.vidu.vn/public/slips/0123456789abcdef0123456789abcdef";

	private static final Applicant COMPANY = new Applicant(SamplePages.LONG_NAME, "079195000123", "0912345678",
			"mot-hop-thu-rat-dai-khong-co-khoang-trang-nao-de-xuong-dong-nhung-van-phai-hien-du@congty-vidu.com.vn",
			"Số 1234/56/78 " + "x".repeat(90) + ", " + SamplePages.LONG_NAME);

	private final Papers papers = mock(Papers.class);

	private final SlipPrinter printer = PrinterFixture.printer(CATALOG, this.papers, SlipFixture.NAMES);

	static Stream<String> procedures() {
		return CATALOG.all().stream().filter((procedure) -> !procedure.isImmediate()).map(Procedure::slug);
	}

	@ParameterizedTest
	@MethodSource("procedures")
	void fitsOnItsPages(String slug) {
		Procedure procedure = CATALOG.get(slug);
		when(this.papers.list(any()))
			.thenReturn(procedure.papers().stream().map((paper) -> SamplePages.paper(paper.id())).toList());
		byte[] receipt = print(SlipForm.RECEIPT, procedure);
		PdfLook.keep("receipt-" + slug, receipt);
		isWhole(receipt, procedure);
		assertThat(words(receipt))
			.contains(procedure.papers().stream().map(PaperRequirement::nameVi).map(PdfBoxes::squeezed).toList());
	}

	/** Those with the most to say. */
	@Test
	void theLongestNameAndReasonsFit() {
		Procedure asks = longest(Procedure::supplementReasons);
		Procedure named = CATALOG.all().stream().max(Comparator.comparing((p) -> p.nameVi().length())).orElseThrow();
		isWhole(print(SlipForm.CONTROL, named), named);
		when(this.papers.list(any())).thenReturn(List.of());
		byte[] supplement = print(SlipForm.SUPPLEMENT_REQUEST, asks);
		isWhole(supplement, asks);
		Procedure refuses = longest(Procedure::refusalReasons);
		byte[] refusal = print(SlipForm.REFUSAL, refuses);
		isWhole(refusal, refuses);
		assertThat(words(refusal))
			.contains(refuses.refusalReasons().stream().map(ReasonOption::vi).map(PdfBoxes::squeezed).toList());
	}

	/** The applicant knows the code of the whole only. */
	@Test
	void aSlipOfAPartNamesTheWhole() {
		Procedure whole = CATALOG.all().stream().filter((p) -> !p.parts().isEmpty()).findFirst().orElseThrow();
		Part part = whole.parts().get(0);
		String wholeCode = "H26.01-20260720-0000009";
		DossierParts parts = mock(DossierParts.class);
		when(parts.find(CODE)).thenReturn(Optional.of(new DossierPart(wholeCode, part.id(), CODE)));
		when(this.papers.list(any())).thenReturn(List.of());
		byte[] stop = print(PrinterFixture.printer(CATALOG, this.papers, SlipFixture.NAMES, parts), SlipForm.STOP,
				whole);
		assertThat(words(stop)).contains(
				PdfBoxes.squeezed("Phần việc “" + part.nameVi() + "” của hồ sơ liên thông " + wholeCode),
				PdfBoxes.squeezed("Mã hồ sơ: " + CODE));
	}

	/** The measure itself. */
	@Test
	void seesLettersOnLettersAndInTheMargin() {
		byte[] bad = new PdfRenderer().render("""
				<html><head><title>.</title><style>@page { size: A4; margin: 0 } div { position: absolute;
				font-family: 'Tinos'; white-space: nowrap }</style></head><body>
				<div style="left:30mm;top:30mm">Bộ phận tiếp nhận</div><div style="left:32mm;top:31mm">trả kết quả</div>
				<div style="left:190mm;top:60mm">Ngoài lề</div></body></html>""", SamplePages.CLOCK.instant());
		assertThat(PdfBoxes.overlapping(bad)).isNotEmpty();
		assertThat(PdfBoxes.outside(bad, LEFT, RIGHT)).isNotEmpty().allMatch((letter) -> letter.contains("/6"));
	}

	private static Procedure longest(Function<Procedure, List<ReasonOption>> reasons) {
		return CATALOG.all()
			.stream()
			.max(Comparator.comparingInt((procedure) -> reasons.apply(procedure)
				.stream()
				.mapToInt((reason) -> reason.vi().length() + reason.basis().length())
				.sum()))
			.orElseThrow();
	}

	private static void isWhole(byte[] pdf, Procedure procedure) {
		int pages = PdfLook.pages(pdf);
		assertThat(PdfLook.text(pdf)).contains("Trang " + pages + "/" + pages).doesNotContain("null", "[]", "${");
		assertThat(words(pdf)).contains(PdfBoxes.squeezed(procedure.nameVi()),
				PdfBoxes.squeezed(SamplePages.LONG_NAME));
		assertThat(PdfLook.misplaced(pdf)).isEmpty();
		assertThat(PdfBoxes.outside(pdf, LEFT, RIGHT)).isEmpty();
		assertThat(PdfBoxes.overlapping(pdf)).isEmpty();
	}

	private static String words(byte[] pdf) {
		return PdfLook.letters(pdf);
	}

	private byte[] print(SlipForm form, Procedure procedure) {
		return print(this.printer, form, procedure);
	}

	private static byte[] print(SlipPrinter printer, SlipForm form, Procedure procedure) {
		Map<String, Object> facts = new HashMap<>(Map.of("resultDelivery", "POST", "deliveryAddress", COMPANY.address(),
				"supplementReasons", codes(procedure.supplementReasons()), "refusalReasons",
				codes(procedure.refusalReasons()), "supplementNote", "Giải thích. ".repeat(80), "refusalNote",
				"Giải thích. ".repeat(80), "supplementDueAt", "2026-08-03T10:00:00Z"));
		FakeDossiers dossiers = SamplePages.dossiers(DossierStatus.PROCESSING);
		Dossier sample = dossiers.get(CODE);
		Dossier dossier = new Dossier(CODE, procedure.slug(), "1.014166", sample.agency(), sample.channel(),
				sample.status(), COMPANY, "lan", sample.filedAt(), sample.acceptedAt(),
				Instant.parse("2026-07-29T10:00:00Z"), null, "1", sample.data().with(facts));
		return printer.print(form, new SlipCase(dossier, dossiers.events(CODE), 3, "1234567/2026/X",
				SamplePages.LONG_NAME, SamplePages.CLOCK.instant(), URL, null));
	}

	private static List<String> codes(List<ReasonOption> reasons) {
		return reasons.stream().map(ReasonOption::code).toList();
	}

}
