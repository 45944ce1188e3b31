package vn.motcua.catalog.reading;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.catalog.InformationEntry;
import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFinding;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.ModelSource;
import vn.motcua.catalog.gate.ModelGate;

import static org.assertj.core.api.Assertions.assertThat;

class InformationReaderTest {

	private static final String GOOD = """
			group: HT
			asOf: 2026-11-22
			legalBasis: [Luật Hộ tịch]
			entries:
			  - { slug: birth-registration, nameVi: Đăng ký khai sinh, agencyLevels: [COMMUNE], applicants: [PARENT], channels: [COUNTER], serviceLevel: 2, where: Ủy ban nhân dân cấp xã, papers: [Giấy chứng sinh], form: Tờ khai, term: { text: Trong ngày, confidence: low }, fee: { text: Không thu, confidence: medium }, results: [Giấy khai sinh], legalBasis: [Nghị định], confidence: medium }
			""";

	private final List<ModelFinding> findings = new ArrayList<>();

	private List<InformationEntry> read(String... texts) {
		List<ModelFile> files = new ArrayList<>();
		for (String text : texts) {
			files.add(new ModelFile("processes/_catalogue/f" + files.size() + ".yaml",
					text.getBytes(StandardCharsets.UTF_8)));
		}
		return InformationReader.read(List.of(new ModelFolder("_catalogue", files)), List.of(), this.findings);
	}

	@Test
	void anEntryHasWhatItsFieldSays() {
		InformationEntry entry = read(GOOD).get(0);
		assertThat(this.findings).isEmpty();
		assertThat(entry.group()).isEqualTo("HT");
		assertThat(entry.asOf()).isEqualTo("2026-11-22");
		assertThat(entry.legalBasis()).containsExactly("Nghị định", "Luật Hộ tịch");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			group: HT            | group: XX               | group
			serviceLevel: 2      | serviceLevel: 4         | entries/0/serviceLevel
			confidence: low      | confidence: sure        | entries/0/term/confidence
			where: Ủy            | wheer: Ủy               | entries/0
			asOf: 2026-11-22     | asOf: gần đây           | asOf
			[COMMUNE]            | [DISTRICT]              | entries/0/agencyLevels/0
			""")
	void aMistakeIsAFindingAtItsPlace(String good, String bad, String place) {
		assertThat(read(GOOD.replace(good, bad))).isEmpty();
		assertThat(this.findings).isNotEmpty()
			.allSatisfy((finding) -> assertThat(finding.rule()).isEqualTo("yaml-schema"));
		assertThat(this.findings).anySatisfy((finding) -> assertThat(finding.elementId()).startsWith(place));
	}

	@Test
	void aNameIsGivenOnce() {
		assertThat(read(GOOD, GOOD)).hasSize(1);
		assertThat(this.findings).singleElement().satisfies((finding) -> {
			assertThat(finding.file()).isEqualTo("processes/_catalogue/f1.yaml");
			assertThat(finding.message()).contains("birth-registration");
			assertThat(finding.line()).isEqualTo(5);
		});
	}

	@Test
	void theGateSaysTheSame() {
		List<ModelFolder> folders = new ArrayList<>(ModelSource.directory(Path.of(".")).read());
		folders.add(new ModelFolder("_catalogue", List.of(new ModelFile("processes/_catalogue/x.yaml",
				GOOD.replace("group: HT", "group: XX").getBytes(StandardCharsets.UTF_8)))));
		assertThat(ModelGate.check(folders))
			.anyMatch((finding) -> finding.file().equals("processes/_catalogue/x.yaml"));
	}

	@Test
	void theCatalogueTellsOfManyFields() {
		CatalogReader catalog = CatalogReader.read(ModelSource.directory(Path.of(".")).read(), this.findings);
		assertThat(this.findings).isEmpty();
		assertThat(catalog.information()).hasSizeGreaterThanOrEqualTo(40)
			.extracting(InformationEntry::group)
			.contains("HT", "CT", "LDXH", "DD");
	}

}
