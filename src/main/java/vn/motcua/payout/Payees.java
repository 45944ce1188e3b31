package vn.motcua.payout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import vn.motcua.dossier.DossierData;
import vn.motcua.shared.BankAccount;
import vn.motcua.shared.Dong;

/**
 * Whom an order pays. Where the amount of a dossier was computed row by row of a list
 * ({@code benefitLines} name the row), each person gets their own; through the employer,
 * or without rows, the beneficiary gets all.
 */
final class Payees {

	/** Fields of a row, named as everywhere. */
	private static final String NAME = "fullName";

	private static final String BANK = "bankBin";

	private static final String NUMBER = "bankAccountNumber";

	private static final String HOLDER = "bankAccountName";

	private final DossierData data;

	private final PayoutOrder order;

	private Payees(DossierData data, PayoutOrder order) {
		this.data = data;
		this.order = order;
	}

	static List<Payout> of(DossierData data, PayoutOrder order) {
		return new Payees(data, order).payouts();
	}

	private List<Payout> payouts() {
		Map<Integer, Person> people = (this.order.method() == PayoutMethod.VIA_EMPLOYER) ? Map.of() : people();
		if (people.isEmpty()) {
			return List.of(payout(0, this.order.beneficiary(), this.order.amount(), this.order.account()));
		}
		List<Payout> payouts = new ArrayList<>();
		people.forEach((number, person) -> {
			if (person.amount > 0) {
				payouts.add(payout(number, text(person.row, NAME), Dong.of(person.amount), account(person.row)));
			}
		});
		Dong sum = payouts.stream().map(Payout::amount).reduce(Dong.ZERO, Dong::plus);
		if (!sum.equals(this.order.amount())) {
			throw new IllegalStateException("Hồ sơ " + this.order.dossierCode() + ": tổng tiền từng người (" + sum
					+ ") khác số tiền của quyết định (" + this.order.amount() + ") nên chưa lập được lệnh chi.");
		}
		return payouts;
	}

	private Map<Integer, Person> people() {
		Map<Integer, Person> people = new TreeMap<>();
		if (this.data.get("benefitLines") instanceof List<?> lines) {
			for (Object each : lines) {
				if (each instanceof Map<?, ?> line && line.get("row") instanceof Number number
						&& this.data.get(String.valueOf(line.get("list"))) instanceof List<?> rows) {
					people.computeIfAbsent(number.intValue(), (n) -> new Person((Map<?, ?>) rows.get(n - 1))).amount += //
							((Number) line.get("amount")).longValue();
				}
			}
		}
		return people;
	}

	private BankAccount account(Map<?, ?> row) {
		if (this.order.method() != PayoutMethod.BANK_ACCOUNT) {
			return null;
		}
		String bank = text(row, BANK);
		String holder = text(row, HOLDER);
		return BankAccount.of(bank.isEmpty() ? this.data.text(BANK) : bank, text(row, NUMBER),
				holder.isEmpty() ? text(row, NAME) : holder);
	}

	private Payout payout(int line, String payee, Dong amount, BankAccount account) {
		return new Payout(0, this.order.id(), this.order.dossierCode(), this.order.agency(),
				this.order.decisionNumber(), line, 1, payee, amount, this.order.method(), account, PayoutState.DUE,
				null, this.order.orderedOn(), null, this.order.orderedBy());
	}

	private static String text(Map<?, ?> row, String field) {
		Object value = row.get(field);
		return (value != null) ? value.toString() : "";
	}

	/** A row and what it gets. */
	private static final class Person {

		private final Map<?, ?> row;

		private long amount;

		Person(Map<?, ?> row) {
			this.row = row;
		}

	}

}
