package vn.motcua.shared;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The text of a VietQR code (EMVCo merchant-presented, NAPAS transfer; {@code onestop.md}
 * §9.1).
 *
 * @param number account or card number at the bank
 * @param card whether {@code number} is a card
 * @param amount amount due, or null for a static code
 * @param bill bill number (62.01), or empty
 * @param purpose transfer text (62.08): ASCII, at most 25 characters recommended, or
 * empty
 */
public record VietQr(BankBin bank, String number, boolean card, Dong amount, String bill, String purpose) {

	private static final int MAX_FIELD = 99;

	/** A transfer of an exact amount to an account, with a text to find it again. */
	public static VietQr transfer(BankAccount account, Dong amount, String purpose) {
		return new VietQr(account.bank(), account.number(), false, amount, "", purpose);
	}

	/** The payload including its checksum. */
	public String payload() {
		String beneficiary = field("00", this.bank.value()) + field("01", this.number);
		String account = field("00", "A000000727") + field("01", beneficiary)
				+ field("02", this.card ? "QRIBFTTC" : "QRIBFTTA");
		String additional = optional("01", this.bill) + optional("08", this.purpose);
		String text = field("00", "01") + field("01", (this.amount != null) ? "12" : "11") + field("38", account)
				+ field("53", "704") + optional("54", (this.amount != null) ? Long.toString(this.amount.amount()) : "")
				+ field("58", "VN") + optional("62", additional) + "6304";
		return text + String.format(Locale.ROOT, "%04X", crc(text));
	}

	private static String optional(String id, String value) {
		return value.isEmpty() ? "" : field(id, value);
	}

	private static String field(String id, String value) {
		if (value.length() > MAX_FIELD || !StandardCharsets.US_ASCII.newEncoder().canEncode(value)) {
			throw new IllegalArgumentException("VietQR field " + id + " must be at most 99 ASCII characters");
		}
		return id + String.format(Locale.ROOT, "%02d", value.length()) + value;
	}

	/** CRC-16/CCITT-FALSE: polynomial 1021, start FFFF, no reflection. */
	static int crc(String text) {
		int crc = 0xFFFF;
		for (byte b : text.getBytes(StandardCharsets.US_ASCII)) {
			crc ^= (b & 0xFF) << 8;
			for (int bit = 0; bit < 8; bit++) {
				crc = ((crc & 0x8000) != 0) ? (crc << 1) ^ 0x1021 : crc << 1;
			}
		}
		return crc & 0xFFFF;
	}

}
