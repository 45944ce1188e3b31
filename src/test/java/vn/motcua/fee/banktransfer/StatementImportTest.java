package vn.motcua.fee.banktransfer;

import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.dossier.Caller;
import vn.motcua.fee.FeeFixture;
import vn.motcua.fee.PaymentPurpose;
import vn.motcua.fee.PaymentReview;
import vn.motcua.fee.PaymentState;
import vn.motcua.shared.Dong;
import vn.motcua.shared.RefusedException;
import vn.motcua.testing.FakeAgencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.fee.FeeFixture.ACCOUNTANT;
import static vn.motcua.fee.FeeFixture.CODE;

@Tag("database")
class StatementImportTest {

	private static final String HEADER = "bookedAt,transactionId,account,amount,currency,description\n";

	private final FeeFixture fee = new FeeFixture();

	private final StatementImport imports = new StatementImport(new StatementStore(this.fee.tables.jdbc()),
			this.fee.receipts, this.fee.sweep, new FakeAgencies(), this.fee.tables.transactions(), this.fee.clock);

	@Test
	void paysOnTheExactCodeAndAmountAndTakesAFileOnce() {
		this.fee.service.open(CODE, PaymentPurpose.POSTAGE, Dong.of(26_000), "key-1");
		this.fee.caseWaits(true);
		String file = "\uFEFF" + HEADER + line("FT1", 26_000, "MBVCB.1.G12X01X001Z2607201.CT tu A")
				+ line("FT2", -500_000, "Phi") + line("FT3", 26_000, "G12X01X001Z2607201");
		assertThat(run(file)).isEqualTo(new StatementResult(1, 1, 0, 1));
		assertThat(run(file)).isEqualTo(new StatementResult(0, 0, 3, 0));
		assertThat(run(HEADER + line("FT1", 26_000, "MBVCB.1.G12X01X001Z2607201.CT tu A")))
			.isEqualTo(new StatementResult(0, 0, 1, 0));
		assertThat(this.fee.orders.ofDossier(CODE).get(0).state()).isEqualTo(PaymentState.PAID);
		assertThat(this.fee.tables.count("bank_statement_line")).isEqualTo(3);
		assertThat(this.fee.tables.count("payment_ledger")).isEqualTo(3);
	}

	@ParameterizedTest
	@CsvSource({ "26001,VND,G12X01X001Z2607201,WRONG_AMOUNT", "25999,VND,G12X01X001Z2607201,WRONG_AMOUNT",
			"2600000,VND,G12X01X001Z2607201,WRONG_AMOUNT", "26000,USD,G12X01X001Z2607201,WRONG_CURRENCY",
			"26000,VND,cam on,NO_CODE", "26000,VND,G12X01X001Z2607202,UNKNOWN_CODE",
			"26000,VND,G12X01X001Z2607201 G12X01X001Z2607202,SEVERAL_CODES" })
	void queuesWhatDoesNotFitExactly(long amount, String currency, String text, String reason) {
		this.fee.service.open(CODE, PaymentPurpose.POSTAGE, Dong.of(26_000), "key-1");
		StatementResult result = run(
				HEADER + "2026-07-20T09:30:00,FT1," + FeeFixture.ACCOUNT + "," + amount + "," + currency + "," + text);
		assertThat(result).isEqualTo(new StatementResult(0, 1, 0, 0));
		assertThat(this.fee.reviews.waiting(Set.of("G12.01.001"))).extracting(PaymentReview::reason)
			.extracting(Enum::name)
			.containsExactly(reason);
		assertThat(this.fee.orders.ofDossier(CODE).get(0).state()).isEqualTo(PaymentState.OPEN);
	}

	@Test
	void queuesATransactionThatChangedItsStory() {
		run(HEADER + line("FT1", 26_000, "cam on"));
		assertThat(run(HEADER + line("FT1", 36_000, "cam on"))).isEqualTo(new StatementResult(0, 1, 0, 0));
		assertThat(run(HEADER + line("FT1", 36_000, "cam on"))).isEqualTo(new StatementResult(0, 0, 1, 0));
	}

	@Test
	void refusesAccountsOfOthers() {
		Caller other = new Caller("ke.toan.khac", Set.of("accountants"), Set.of("G12.01"));
		String file = HEADER + line("FT1", 26_000, "cam on");
		assertThatThrownBy(() -> this.imports.run(file.getBytes(StandardCharsets.UTF_8), other))
			.isInstanceOf(RefusedException.class)
			.hasMessageContaining("Dòng 2: tài khoản không phải");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a,b,c\n", "bookedAt,transactionId,account,amount,currency,description\n1,2\n",
			"bookedAt,transactionId,account,amount,currency,description\n2026-07-20,FT1,0071000123456,1,VND,x\n",
			"bookedAt,transactionId,account,amount,currency,description\n2026-07-20T09:30:00,FT1,0071000123456,1.5,VND,x\n",
			"bookedAt,transactionId,account,amount,currency,description\n2026-07-20T09:30:00,,0071000123456,1,VND,x\n",
			"bookedAt,transactionId,account,amount,currency,description\n\"2026" })
	void refusesAWholeFileForOneWrongLine(String file) {
		assertThatThrownBy(() -> run(file)).isInstanceOf(RefusedException.class);
		assertThat(this.fee.tables.count("bank_statement_line")).isZero();
	}

	@Test
	void refusesAnotherCharacterSet() {
		byte[] file = (HEADER + line("FT1", 1, "nộp")).getBytes(StandardCharsets.UTF_16);
		assertThatThrownBy(() -> this.imports.run(file, ACCOUNTANT)).hasMessageContaining("UTF-8");
	}

	private StatementResult run(String file) {
		return this.imports.run(file.getBytes(StandardCharsets.UTF_8), ACCOUNTANT);
	}

	private static String line(String id, long amount, String text) {
		return "2026-07-20T09:30:00," + id + "," + FeeFixture.ACCOUNT + "," + amount + ",VND," + text + "\n";
	}

}
