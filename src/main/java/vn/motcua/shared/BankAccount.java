package vn.motcua.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An account at a Vietnamese bank.
 *
 * @param number 4 to 19 letters or digits; leading zeros count
 * @param holder as the bank prints it: upper case, no marks
 */
public record BankAccount(BankBin bank, String number, String holder) {

	private static final Pattern NUMBER = Pattern.compile("[0-9A-Z]{4,19}");

	private static final int MAX_HOLDER = 70;

	public BankAccount {
		number = number(number);
		holder = holder(holder);
	}

	public static BankAccount of(String bankBin, String number, String holder) {
		return new BankAccount(BankBin.of(bankBin), number, holder);
	}

	/** Checks an account number alone and returns its stored form. */
	public static String number(String text) {
		String number = VietnameseText.clean(text).replaceAll("[ .\\-]", "").toUpperCase(Locale.ROOT);
		if (!NUMBER.matcher(number).matches()) {
			throw new InvalidValueException("BANK_ACCOUNT_INVALID",
					"Số tài khoản phải gồm 4 đến 19 chữ số hoặc chữ cái không dấu, viết liền.");
		}
		return number;
	}

	/** Checks a holder's name alone and returns it as banks print it. */
	public static String holder(String text) {
		String holder = VietnameseText.bankText(text);
		if (holder.length() < 2 || holder.length() > MAX_HOLDER || !holder.matches(".*[A-Z].*")) {
			throw new InvalidValueException("BANK_ACCOUNT_NAME_INVALID", "Tên chủ tài khoản phải có 2 đến " + MAX_HOLDER
					+ " ký tự, đúng như ngân hàng in (chữ in không dấu).");
		}
		return holder;
	}

	/** Whether the holder is this person, marks and case apart. */
	public boolean belongsTo(String fullName) {
		return VietnameseText.sameName(this.holder, fullName);
	}

	@Override
	public String toString() {
		return this.bank.bankName() + " ***" + this.number.substring(this.number.length() - 3);
	}

}
