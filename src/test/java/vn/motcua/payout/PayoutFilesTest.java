package vn.motcua.payout;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

import vn.motcua.dossier.Caller;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.payout.PayoutFile.State;
import vn.motcua.payout.store.FileStore;
import vn.motcua.payout.store.PaymentStore;
import vn.motcua.payout.store.PayoutStore;
import vn.motcua.payout.store.ReturnStore;
import vn.motcua.process.CaseClock;
import vn.motcua.process.CaseProcess;
import vn.motcua.shared.Dong;
import vn.motcua.shared.RefusedException;
import vn.motcua.testing.FakeAgencies;
import vn.motcua.testing.FakeDossiers;
import vn.motcua.testing.TestTables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static vn.motcua.testing.FakeDossiers.CODE;

@Tag("database")
class PayoutFilesTest {

	private static final String AGENCY = "G12.01.001";

	private static final String OTHER = AGENCY + "-20260720-0000002";

	private static final Caller COLLECTOR = new Caller("ke.toan", Set.of("accountants"), Set.of(AGENCY));

	private static final Caller HEAD = new Caller("ke.toan.truong", Set.of("accountant-heads"), Set.of(AGENCY));

	private final TestTables tables = TestTables.fresh();

	private final Clock clock = Clock.fixed(Instant.parse("2026-07-20T03:00:00Z"), CaseClock.VIETNAM);

	private final FakeDossiers dossiers = new FakeDossiers(this.clock);

	private final PaymentStore payments = new PaymentStore(this.tables.jdbc(), this.tables.batch());

	private final Payouts payouts = new Payouts(new PayoutStore(this.tables.jdbc()), this.payments,
			this.dossiers.asDossiers(), this.clock);

	private final PayoutAccess access = new PayoutAccess(new FakeAgencies());

	private final PayoutFiles files = new PayoutFiles(new FileStore(this.tables.jdbc()), this.payments, this.access,
			this.dossiers.asDossiers(), this.clock);

	private final CaseProcess cases = mock(CaseProcess.class);

	private final ReturnSweep sweep = new ReturnSweep(this.payments, this.dossiers.asDossiers(), this.cases,
			this.tables.transactions());

	private final ReturnImport returns = new ReturnImport(new ReturnStore(this.tables.jdbc()), this.payments,
			this.access, this.sweep, this.dossiers.asDossiers(), this.tables.transactions(), this.clock);

	private final Repayments repayments = new Repayments(this.payments, this.dossiers.asDossiers(), this.clock);

	@Test
	void paysEachPersonOfAListAndPutsEachPaymentIntoOneFile() throws Exception {
		order(CODE, list());
		order(OTHER, data("CASH_AT_AGENCY"));
		PayoutFile file = this.files.collect(AGENCY, COLLECTOR);
		assertThat(file.transfers()).isEqualTo(new PayoutFile.Sum(2, Dong.of(5_000_000)));
		assertThat(file.others()).isEqualTo(new PayoutFile.Sum(1, Dong.of(77_060_000)));
		refused("NOTHING_TO_PAY", () -> this.files.collect(AGENCY, COLLECTOR));
		refused("FILE_NOT_APPROVED", () -> this.files.transfers(file.id(), COLLECTOR));
		approve(file);
		Document xml = DocumentBuilderFactory.newInstance()
			.newDocumentBuilder()
			.parse(new InputSource(
					new StringReader(new String(this.files.transfers(file.id(), COLLECTOR), StandardCharsets.UTF_8))));
		assertThat(texts(xml, "CtrlSum")).containsOnly("5000000");
		assertThat(texts(xml, "InstdAmt")).containsExactly("2000000", "3000000");
		assertThat(texts(xml, "MmbId")).containsExactly("970436", "970436", "970415");
		assertThat(texts(xml, "Nm")).endsWith("MAU THI AN", "MAU VAN BINH");
		assertThat(new String(this.files.list(file.id(), HEAD), StandardCharsets.UTF_8))
			.contains("Cộng Chuyển khoản,2,,,,,5000000", "Cộng Tiền mặt và qua đơn vị,1,,,,,77060000");
		assertThat(this.dossiers.kinds(CODE)).containsExactly("PAYOUT_ORDERED", "PAYOUT_SENT");
		assertThat(this.files.files(AGENCY, HEAD)).extracting(PayoutFile::state).containsExactly(State.APPROVED);
	}

	@Test
	void asksForASecondPersonAndForWhatTheyRead() {
		order(CODE, data("BANK_ACCOUNT"));
		PayoutFile file = this.files.collect(AGENCY, COLLECTOR);
		Caller both = new Caller("ke.toan", Set.of("accountants", "accountant-heads"), Set.of(AGENCY));
		refused("ROLE_MISSING", () -> this.files.approve(file.id(), "", COLLECTOR));
		refused("FOUR_EYES", () -> this.files.approve(file.id(), hashes(file), both));
		refused("FILE_CHANGED", () -> this.files.approve(file.id(), "abc", HEAD));
		refused("FILE_UNKNOWN", () -> this.files.approve(file.id(), hashes(file),
				new Caller("khac", Set.of("accountant-heads"), Set.of("G12.01"))));
		refused("REASON_MISSING", () -> this.files.discard(file.id(), " ", HEAD));
		this.files.discard(file.id(), "sai ngày chi", HEAD);
		refused("FILE_DECIDED", () -> this.files.approve(file.id(), hashes(file), HEAD));
		PayoutFile second = this.files.collect(AGENCY, COLLECTOR);
		assertThat(second.number()).isEqualTo(2);
		approve(second);
		this.tables.jdbc().sql("update payout_file set transfers = '<x/>'").update();
		refused("FILE_DAMAGED", () -> this.files.transfers(second.id(), HEAD));
	}

	@Test
	void bringsReturnedMoneyBackAsOneTaskAndPaysItOnceMore() {
		order(CODE, list());
		approve(this.files.collect(AGENCY, COLLECTOR));
		List<Payout> sent = this.payouts.ofDossier(CODE);
		String lines = line("B1", sent.get(0).reference(), 2_000_000) + line("B2", sent.get(1).reference(), 1)
				+ line("B3", "LC000000000100", 5);
		ReturnResult result = run(lines);
		assertThat(result.returned()).isEqualTo(1);
		assertThat(result.unmatched()).extracting("code").containsExactly("WRONG_AMOUNT", "UNKNOWN_REFERENCE");
		assertThat(result.unmatched().get(0).message())
			.contains("ngân hàng trả 1 đồng nhưng lệnh chi là 3.000.000 đồng");
		assertThat(this.returns.unmatched(AGENCY, COLLECTOR)).extracting(UnmatchedReturn::bankReference)
			.containsExactly("B3", "B2");
		ReturnResult second = run(lines);
		assertThat(List.of(second.returned(), second.known(), second.unmatched().size())).containsExactly(0, 1, 2);
		assertThat(run(line("B4", sent.get(0).reference(), 2_000_000)).unmatched()).extracting("code")
			.containsExactly("NOT_SENT");
		assertThat(this.returns.unmatched(AGENCY, COLLECTOR)).extracting(UnmatchedReturn::bankReference)
			.containsExactly("B4", "B3", "B2");
		assertThat(run(line("B2", sent.get(1).reference(), 3_000_000)).returned()).isEqualTo(1);
		verify(this.cases, times(1)).startBeside("block-returned-payout", CODE, AGENCY);
		correct("9990000777");
		this.repayments.order(CODE);
		this.repayments.order(CODE);
		this.sweep.run();
		verify(this.cases, times(2)).startBeside(any(), any(), any());
		assertThat(this.payouts.ofDossier(CODE)).extracting(Payout::state)
			.containsExactly(PayoutState.REPLACED, PayoutState.CORRECTING, PayoutState.DUE);
		PayoutFile again = this.files.collect(AGENCY, COLLECTOR);
		assertThat(again.transfers()).isEqualTo(new PayoutFile.Sum(1, Dong.of(2_000_000)));
		assertThat(this.files.payments(again.id(), HEAD)).singleElement()
			.satisfies((payment) -> assertThat(payment.account().number()).isEqualTo("9990000777"))
			.satisfies((payment) -> assertThat(payment.attempt()).isEqualTo(2));
	}

	@Test
	void whoOrderedIsTheAccountantWhoeverElseCompletedATaskMeanwhile() {
		this.dossiers.with(CODE, DossierStatus.PROCESSED, data("BANK_ACCOUNT"));
		this.dossiers.note(CODE, "ke.toan.truong", "TASK_COMPLETED", Map.of("group", "accountants"));
		this.dossiers.note(CODE, "mot.cua", "TASK_COMPLETED", Map.of("group", "reception-officers"));
		this.payouts.order(CODE, "key");
		PayoutFile file = this.files.collect(AGENCY, COLLECTOR);
		refused("FOUR_EYES", () -> approve(file));
		refused("FILE_CHANGED", () -> this.files.approve(file.id(), null,
				new Caller("khac", Set.of("accountant-heads"), Set.of(AGENCY))));
	}

	@Test
	void refusesToPayAListWhoseSumDiffersFromTheDecision() {
		Map<String, Object> data = list();
		data.put("benefitAmount", 5_000_001L);
		assertThatThrownBy(() -> order(CODE, data)).hasMessageContaining("khác số tiền của quyết định");
	}

	private void correct(String number) {
		List<?> rows = (List<?>) this.dossiers.get(CODE).data().get("returnedPayments");
		Map<String, Object> row = new HashMap<>();
		((Map<?, ?>) rows.get(0)).forEach((key, value) -> row.put(key.toString(), value));
		row.put("bankAccountNumber", number);
		this.dossiers.putFacts(CODE, "can.bo", Map.of("returnedPayments", List.of(row)));
	}

	private void order(String code, Map<String, Object> data) {
		this.dossiers.with(code, DossierStatus.PROCESSED, data);
		this.payouts.order(code, "key-" + code);
	}

	private void approve(PayoutFile file) {
		this.files.approve(file.id(), hashes(file), HEAD);
	}

	private static String hashes(PayoutFile file) {
		return file.transfersHash() + " " + file.listHash();
	}

	private ReturnResult run(String lines) {
		return this.returns.run(AGENCY,
				("returnedOn,bankReference,paymentReference,amount,reason\n" + lines).getBytes(StandardCharsets.UTF_8),
				COLLECTOR);
	}

	private static String line(String bank, String reference, long amount) {
		return "2026-07-21," + bank + "," + reference + "," + amount + ",Sai số tài khoản\n";
	}

	private static void refused(String code, Runnable attempt) {
		assertThatThrownBy(attempt::run).isInstanceOf(RefusedException.class)
			.satisfies((ex) -> assertThat(((RefusedException) ex).findings()).extracting("code").containsExactly(code));
	}

	private static List<String> texts(Document xml, String tag) {
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < xml.getElementsByTagName(tag).getLength(); i++) {
			texts.add(xml.getElementsByTagName(tag).item(i).getTextContent());
		}
		return texts;
	}

	private static Map<String, Object> data(String method) {
		return new HashMap<>(
				Map.of("decisionNumber", "12/QĐ-BHXH", "benefitAmount", 77_060_000L, "payoutMethod", method, "bankBin",
						"970436", "bankAccountNumber", "0123456789", "bankAccountName", "Nguyễn Thị Hoa Lan"));
	}

	private static Map<String, Object> list() {
		Map<String, Object> data = data("BANK_ACCOUNT");
		data.put("benefitAmount", 5_000_000L);
		data.put("lines",
				List.of(Map.of("fullName", "Mẫu Thị An", "bankAccountNumber", "9990000001"),
						Map.of("fullName", "Mẫu Văn Bình", "bankBin", "970415", "bankAccountNumber", "9990000002"),
						Map.of("fullName", "Mẫu Thị Chi", "bankAccountNumber", "9990000003")));
		data.put("benefitLines", List.of(paid(1, 1_500_000), paid(1, 500_000), paid(2, 3_000_000), paid(3, 0)));
		return data;
	}

	private static Map<String, Object> paid(int row, long amount) {
		return Map.of("label", "x", "formula", "x", "amount", amount, "list", "lines", "row", row);
	}

}
