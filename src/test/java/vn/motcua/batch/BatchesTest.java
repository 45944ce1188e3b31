package vn.motcua.batch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import vn.motcua.batch.BatchLine.State;
import vn.motcua.catalog.Procedure;
import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Dossiers;
import vn.motcua.shared.RefusedException;
import vn.motcua.testing.MotcuaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Employers' lists against the real fields and the real engine. */
@MotcuaTest
@Tag("database")
class BatchesTest {

	private static final String PROCEDURE = "sickness-benefit";

	private static final String AGENCY = "G12.01.001";

	@Autowired
	Batches batches;

	@Autowired
	ApplicationContext application;

	@Autowired
	Dossiers dossiers;

	private final Caller reception = new Caller("mc-" + UUID.randomUUID(), Set.of("reception-officers"),
			Set.of(AGENCY));

	@Test
	void saysOfEveryBadLineWhereAndWhatAndKeepsAllLines() {
		List<Map<String, Object>> lines = ListSheets.people(5);
		lines.get(1).put("personalId", "123");
		lines.get(2).put("bankAccountNumber", 99_900);
		lines.get(3).put("days", "=1+1");
		lines.set(4, lines.get(0));
		Batch batch = check(ListSheets.workbook(ListSheets.SHARED, lines));
		assertThat(batch.total()).isEqualTo(5);
		assertThat(batch.valid()).isEqualTo(1);
		List<BatchLine> checked = this.batches.lines(batch.id(), this.reception);
		assertThat(checked).extracting(BatchLine::number).containsExactly(4, 5, 6, 7, 8);
		assertThat(checked).extracting(BatchLine::state)
			.containsExactly(State.VALID, State.INVALID, State.INVALID, State.INVALID, State.INVALID);
		assertThat(checked.stream().flatMap((line) -> line.findings().stream())).extracting(LineFinding::code)
			.containsExactly("PERSONAL_ID_INVALID", "CELL_NOT_TEXT", "CELL_FORMULA", "LINE_REPEATED");
		assertThat(checked.get(1).findings().get(0).column()).isEqualTo("Số định danh cá nhân");
		assertThat(checked.get(3).findings().get(0).message()).startsWith("Mục “Tổng số ngày”: ô chứa công thức.");
	}

	@Test
	void filesEveryLineOnceThoughItDiesInTheMiddle() {
		int count = Integer.getInteger("motcua.test.lines", 401);
		byte[] workbook = ListSheets.workbook(ListSheets.SHARED, ListSheets.people(count));
		long start = System.nanoTime();
		Batch batch = check(workbook);
		long checked = System.nanoTime();
		assertThat(batch.valid()).isEqualTo(count);
		assertThat(check(workbook).id()).isEqualTo(batch.id());
		AtomicInteger starts = new AtomicInteger();
		Batches dies = ListWorkshop.batches(this.application, (filing) -> {
			String code = filing.get();
			if (starts.incrementAndGet() == 2) {
				throw new OutOfMemoryError("killed");
			}
			return code;
		});
		assertThatThrownBy(() -> dies.file(batch.id(), this.reception)).isInstanceOf(OutOfMemoryError.class);
		Batch half = this.batches.get(batch.id(), this.reception);
		assertThat(half.filed()).isEqualTo(200);
		assertThat(half.valid()).isEqualTo(count - 200);
		Batch done = this.batches.file(batch.id(), this.reception);
		long filed = System.nanoTime();
		assertThat(List.of(done.valid(), done.invalid(), done.filed())).containsExactly(0, 0, count);
		List<Object> ids = new ArrayList<>();
		done.dossiers()
			.forEach((code) -> ((List<?>) this.dossiers.get(code).data().get("lines"))
				.forEach((row) -> ids.add(((Map<?, ?>) row).get("personalId"))));
		assertThat(ids).hasSize(count).doesNotHaveDuplicates();
		assertThat(this.batches.file(batch.id(), this.reception)).isEqualTo(done);
		LoggerFactory.getLogger(BatchesTest.class)
			.info("{} lines: checked in {} ms, filed in {} ms as {} dossiers", count, (checked - start) / 1_000_000,
					(filed - checked) / 1_000_000, done.dossiers().size());
	}

	@Test
	void makesTheWorkbookFromTheFieldsAndRefusesItEmpty() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.batches.template("maternity-benefit", out);
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
			assertThat(workbook.findSheet("Danh sách").orElseThrow().read().get(1).getCellText(0)).isNotBlank();
		}
		refused("LIST_EMPTY", out.toByteArray());
	}

	@Test
	void refusesWhatIsNoWorkbookAndWhatIsWrongForAllLines() throws IOException {
		refused("WORKBOOK_UNREADABLE", "no zip".getBytes(java.nio.charset.StandardCharsets.UTF_8));
		refused("WORKBOOK_TOO_LARGE", bomb());
		Map<String, Object> shared = new HashMap<>(ListSheets.SHARED);
		shared.put("employerTaxCode", "1");
		refused("TAX_CODE_INVALID", ListSheets.workbook(shared, ListSheets.people(2)));
		Map<String, Object> line = ListSheets.people(1).get(0);
		line.put("nothing", "x");
		refused("COLUMN_UNKNOWN", ListSheets.workbook(ListSheets.SHARED, List.of(line)));
		Caller other = new Caller("x", Set.of("reception-officers"), Set.of("G12.01"));
		assertThatThrownBy(() -> this.batches.check(PROCEDURE, AGENCY, "a.xlsx", new byte[0], other))
			.hasMessageContaining("cán bộ một cửa");
	}

	@Test
	void takesListsOnlyWhereTheProcedureDeclaresThem() {
		assertThat(this.batches.procedures()).extracting(Procedure::slug)
			.containsExactlyInAnyOrder("sickness-benefit", "convalescence-benefit", "maternity-benefit",
					"compulsory-registration");
		for (String slug : List.of("hi-care-at-facility", "birth-interlinked", "si-lump-sum")) {
			assertThatThrownBy(() -> this.batches.check(slug, AGENCY, "a.xlsx", new byte[0], this.reception))
				.hasMessageContaining("không nộp theo danh sách");
		}
	}

	private static byte[] bomb() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
			byte[] zeros = new byte[1 << 20];
			for (int i = 0; i < 61; i++) {
				zip.write(zeros);
			}
			zip.closeEntry();
		}
		return out.toByteArray();
	}

	private Batch check(byte[] workbook) {
		return this.batches.check(PROCEDURE, AGENCY, "danh-sach.xlsx", workbook, this.reception);
	}

	private void refused(String code, byte[] workbook) {
		String procedure = code.equals("LIST_EMPTY") ? "maternity-benefit" : PROCEDURE;
		assertThatThrownBy(() -> this.batches.check(procedure, AGENCY, "a.xlsx", workbook, this.reception))
			.isInstanceOf(RefusedException.class)
			.satisfies((ex) -> assertThat(((RefusedException) ex).findings()).extracting("code").containsExactly(code));
	}

}
