package vn.motcua.payout.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.motcua.payout.PayoutMethod;
import vn.motcua.payout.PayoutOrder;
import vn.motcua.shared.BankAccount;
import vn.motcua.shared.Dong;

import static org.assertj.core.api.Assertions.assertThat;

class PayoutListTest {

	@Test
	void writesNoFormulaAndKeepsLeadingZeros() {
		PayoutOrder order = new PayoutOrder(1, "G12.01.001-20260720-0000001", "G12.01.001", "12/QĐ-BHXH",
				"=HYPERLINK(\"x\")", Dong.of(77_060_000), PayoutMethod.BANK_ACCOUNT,
				BankAccount.of("970436", "0123456789", "LAN NGUYEN"), LocalDate.of(2026, 7, 20), Instant.EPOCH,
				"ke.toan");
		assertThat(PayoutList.csv(List.of(order)).lines().toList().get(1)).isEqualTo(
				"G12.01.001-20260720-0000001,12/QĐ-BHXH,\"'=HYPERLINK(\"\"x\"\")\",77060000,Chuyển khoản,Vietcombank,'0123456789,LAN NGUYEN,ke.toan");
	}

}
