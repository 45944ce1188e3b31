package vn.motcua.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.motcua.batch.BatchLine.State;
import vn.motcua.batch.sheet.ListAnswer;
import vn.motcua.batch.sheet.ListColumns;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;
import vn.motcua.testing.MotcuaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A line of an employer is filed once, whatever happens and however often it is sent. */
@MotcuaTest
@Tag("database")
class FiledOnceTest {

	private static final String PROCEDURE = "sickness-benefit";

	private static final String AGENCY = "G12.01.001";

	@Autowired
	Batches batches;

	@Autowired
	LineAnswers answers;

	@Autowired
	FiledLines filedLines;

	@Autowired
	Dossiers dossiers;

	@Autowired
	ProcedureCatalog catalog;

	@Autowired
	ApplicationContext application;

	@Autowired
	JdbcClient jdbc;

	private final Caller reception = new Caller("mc-" + UUID.randomUUID(), Set.of("reception-officers"),
			Set.of(AGENCY));

	private final Caller employer = new Caller("dn-" + UUID.randomUUID(), Set.of("applicants"), Set.of());

	@Test
	void recognisesWhatTheEmployerFiledBeforeAndFilesOnlyTheRest() {
		List<Map<String, Object>> people = ListSheets.people(3);
		String code = file(people).dossiers().get(0);
		List<Map<String, Object>> more = new ArrayList<>(people);
		more.addAll(ListSheets.people(1));
		more.get(0).put("bankAccountNumber", "8880001");
		Batch again = check(more);
		assertThat(List.of(again.already(), again.valid())).containsExactly(3, 1);
		assertThat(answers(again)).extracting(LineAnswer::dossier).containsExactly(code, code, code, "");
		Batch done = this.batches.file(again.id(), this.reception);
		assertThat(List.of(done.already(), done.filed(), done.dossiers().size())).containsExactly(3, 1, 1);
		Map<String, Object> otherEmployer = new HashMap<>(ListSheets.SHARED);
		otherEmployer.put("employerTaxCode", "9990000025");
		assertThat(check(otherEmployer, people).valid()).isEqualTo(3);
	}

	@Test
	void freesALineWhoseDossierIsWithdrawnOrWhichWasTurnedAwayAndTellsWhy() {
		List<Map<String, Object>> people = ListSheets.people(2);
		Batch filed = file(people);
		String code = filed.dossiers().get(0);
		turnAway(code, 1, "Chứng từ không đọc được");
		assertThat(answers(filed)).extracting(LineAnswer::outcome).containsExactly("Mới đăng ký", "Trả lại để bổ sung");
		assertThat(answers(filed).get(1).reason()).isEqualTo("Chứng từ không đọc được");
		Batch again = check(withNote(people, "a"));
		assertThat(states(again)).containsExactly(State.ALREADY, State.VALID);
		this.dossiers.move(code, "mc", DossierStatus.WITHDRAWN, "rút");
		assertThat(states(this.batches.recheck(again.id(), this.reception))).containsExactly(State.VALID, State.VALID);
		assertThat(answers(filed)).extracting(LineAnswer::outcome).contains("Công dân yêu cầu rút hồ sơ");
	}

	@Test
	void anOfficerLetsALineBeFiledAgainWithAReasonTheDossierKeeps() {
		List<Map<String, Object>> people = ListSheets.people(2);
		String code = file(people).dossiers().get(0);
		Batch again = check(withNote(people, "b"));
		assertThatThrownBy(() -> this.batches.permit(again.id(), 4, "vì thế", this.reception))
			.hasMessageContaining("Hãy ghi lý do");
		Batch permitted = this.batches.permit(again.id(), 4, "Hồ sơ trước bị hủy do nhầm đơn vị", this.reception);
		assertThat(permitted.valid()).isEqualTo(1);
		Batch kept = this.batches.recheck(again.id(), this.reception);
		Batch done = this.batches.file(kept.id(), this.reception);
		assertThat(List.of(done.filed(), done.already())).containsExactly(1, 1);
		String second = done.dossiers().get(0);
		assertThat(this.dossiers.events(second)).anySatisfy((event) -> {
			assertThat(event.kind()).isEqualTo("LINE_FILED_AGAIN");
			assertThat(event.detail()).containsEntry("before", code)
				.containsEntry("reason", "Hồ sơ trước bị hủy do nhầm đơn vị");
		});
		assertThatThrownBy(() -> this.batches.permit(done.id(), 4, "Hồ sơ trước bị hủy", this.reception))
			.hasMessageContaining("không phải dòng đã nộp trước đây");
	}

	@Test
	void onlyReceptionLetsLinesBeFiledAgainAndGoesOnOnlyWithWhatWasOrdered() {
		Batch list = this.batches.check(PROCEDURE, AGENCY, "a.xlsx",
				ListSheets.workbook(ListSheets.SHARED, ListSheets.people(2)), this.employer);
		assertThatThrownBy(() -> this.batches.file(list.id(), this.reception)).hasMessageContaining("chưa bấm nộp");
		assertThatThrownBy(() -> this.batches.permit(list.id(), 4, "một lý do đủ dài", this.employer))
			.hasMessageContaining("Chỉ cán bộ một cửa");
		Caller stranger = new Caller("dn-x", Set.of("applicants"), Set.of());
		assertThatThrownBy(() -> this.batches.get(list.id(), stranger)).hasMessageContaining("Không có danh sách này");
		Batches dies = ListWorkshop.batches(this.application, (filing) -> {
			throw new IllegalStateException("broken");
		});
		assertThat(dies.file(list.id(), this.employer).failed()).isEqualTo(2);
		assertThat(this.batches.atAgencies(this.reception)).anySatisfy((seen) -> {
			assertThat(seen.id()).isEqualTo(list.id());
			assertThat(seen.isUnderWay()).isTrue();
		});
		Caller province = new Caller("gs", Set.of("supervisors"), Set.of("G12.01"));
		assertThat(this.batches.atAgencies(province)).extracting(Batch::id).contains(list.id());
		Caller elsewhere = new Caller("gs-2", Set.of("supervisors"), Set.of("G12.02"));
		assertThat(this.batches.atAgencies(elsewhere)).extracting(Batch::agency).doesNotContain(AGENCY);
		this.batches.recheck(list.id(), this.reception);
		Batch done = this.batches.file(list.id(), this.reception);
		assertThat(done.filed()).isEqualTo(2);
		Dossier dossier = this.dossiers.get(done.dossiers().get(0));
		assertThat(dossier.filedBy()).isEqualTo(this.employer.userId());
		assertThat(this.dossiers.events(dossier.code())).anySatisfy((event) -> {
			assertThat(event.kind()).isEqualTo("LIST_CONTINUED");
			assertThat(event.actor()).isEqualTo(this.reception.userId());
		});
	}

	@Test
	void aRefusedRowLeavesTheOthersAndIsTriedAgainWhenItIsRight() {
		Batch list = check(ListSheets.people(3));
		AtomicBoolean refuses = new AtomicBoolean(true);
		Batches moody = ListWorkshop.batches(this.application, (filing) -> {
			if (refuses.getAndSet(false)) {
				throw new RefusedException(Kind.INVALID, "BAD", "lines[2].personalId",
						"Dòng 2: Mục “Số định danh” sai.");
			}
			return filing.get();
		});
		assertThat(moody.file(list.id(), this.reception).valid()).isEqualTo(2);
		Batch rest = moody.file(list.id(), this.reception);
		assertThat(List.of(rest.filed(), rest.invalid())).containsExactly(2, 1);
		Batch right = this.batches.check(PROCEDURE, AGENCY, "danh-sach.xlsx", this.sent.get(list.id()), this.reception);
		assertThat(right.id()).isEqualTo(list.id());
		assertThat(List.of(right.filed(), right.valid())).containsExactly(2, 1);
		assertThat(this.batches.file(list.id(), this.reception).filed()).isEqualTo(3);
	}

	@Test
	void aDatabaseThatIsAwayChangesNothing() {
		Batch list = check(ListSheets.people(2));
		Batches away = ListWorkshop.batches(this.application, (filing) -> {
			filing.get();
			throw new DataAccessResourceFailureException("away", new SQLException("away", "08006"));
		});
		assertThatThrownBy(() -> away.file(list.id(), this.reception))
			.isInstanceOf(DataAccessResourceFailureException.class);
		assertThat(this.batches.get(list.id(), this.reception).valid()).isEqualTo(2);
		Batches broken = ListWorkshop.batches(this.application, (filing) -> {
			throw new IllegalStateException(new SQLException("too long", "22001"));
		});
		assertThat(broken.file(list.id(), this.reception).failed()).isEqualTo(2);
		this.batches.recheck(list.id(), this.reception);
		assertThat(this.batches.file(list.id(), this.reception).filed()).isEqualTo(2);
	}

	@Test
	void twoListsAtTheSameMomentFileALineOnce() {
		List<Map<String, Object>> people = ListSheets.people(2);
		Batch one = check(people);
		Batch two = check(withNote(people, "c"));
		assertThat(two.valid()).isEqualTo(2);
		CountDownLatch written = new CountDownLatch(1);
		CountDownLatch other = new CountDownLatch(1);
		Batches first = ListWorkshop.batches(this.application, (filing) -> {
			String code = filing.get();
			written.countDown();
			await(other);
			return code;
		});
		Batches second = ListWorkshop.batches(this.application, (filing) -> {
			other.countDown();
			return filing.get();
		});
		CompletableFuture<Batch> running = CompletableFuture.supplyAsync(() -> first.file(one.id(), this.reception));
		await(written);
		second.file(two.id(), this.reception);
		assertThat(running.join().filed()).isEqualTo(2);
		Batch late = this.batches.file(two.id(), this.reception);
		assertThat(List.of(late.filed(), late.already(), late.valid())).containsExactly(0, 2, 0);
	}

	@Test
	void theAnswerComesBackAsALineToCorrectAndFilesNothingTwice() throws IOException {
		List<Map<String, Object>> people = ListSheets.people(3);
		people.get(1).put("personalId", "123");
		Batch list = check(people);
		this.batches.file(list.id(), this.reception);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ListAnswer.write(ListColumns.of(this.catalog.get(PROCEDURE)), this.batches.shared(list.id(), this.reception),
				answers(list), out);
		Batch sentBack = this.batches.check(PROCEDURE, AGENCY, "tra-loi.xlsx", out.toByteArray(), this.reception);
		assertThat(states(sentBack)).containsExactly(State.ALREADY, State.INVALID, State.ALREADY);
		assertThat(this.batches.lines(sentBack.id(), this.reception).get(1).findings())
			.extracting(LineFinding::column, LineFinding::code)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("Số định danh cá nhân", "PERSONAL_ID_INVALID"));
	}

	@Test
	void linesOfOlderReleasesGetTheirKeysAfterTheStart() {
		List<Map<String, Object>> people = ListSheets.people(1);
		String code = file(people).dossiers().get(0);
		this.jdbc.sql("delete from list_filed_line where dossier_code = ?").param(code).update();
		this.jdbc.sql("update list_batch_dossier set keyed = false where dossier_code = ?").param(code).update();
		assertThat(check(withNote(people, "d")).already()).isZero();
		this.filedLines.adopt();
		assertThat(check(withNote(people, "e")).already()).isEqualTo(1);
	}

	private final Map<Long, byte[]> sent = new HashMap<>();

	private Batch check(List<Map<String, Object>> people) {
		return check(ListSheets.SHARED, people);
	}

	private Batch check(Map<String, Object> shared, List<Map<String, Object>> people) {
		byte[] workbook = ListSheets.workbook(shared, people);
		Batch batch = this.batches.check(PROCEDURE, AGENCY, "danh-sach.xlsx", workbook, this.reception);
		this.sent.put(batch.id(), workbook);
		return batch;
	}

	private Batch file(List<Map<String, Object>> people) {
		return this.batches.file(check(people).id(), this.reception);
	}

	private List<LineAnswer> answers(Batch batch) {
		return this.answers.of(batch, this.reception);
	}

	private List<State> states(Batch batch) {
		return this.batches.lines(batch.id(), this.reception).stream().map(BatchLine::state).toList();
	}

	/** The same people in a file that differs. */
	private static List<Map<String, Object>> withNote(List<Map<String, Object>> people, String note) {
		people.forEach((person) -> person.put("documentNumber", "RV-" + note));
		return people;
	}

	@SuppressWarnings("unchecked")
	private void turnAway(String code, int index, String reason) {
		List<Map<String, Object>> rows = new ArrayList<>(
				(List<Map<String, Object>>) this.dossiers.get(code).data().get("lines"));
		Map<String, Object> row = new HashMap<>(rows.get(index));
		row.put("lineVerdict", "SENT_BACK");
		row.put("lineReason", reason);
		rows.set(index, row);
		this.dossiers.putFacts(code, "mc", Map.of("lines", rows));
		this.dossiers.note(code, "mc", "LINES_TURNED_AWAY", Map.of("list", "lines"));
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
