package vn.motcua.shared;

/**
 * An amount in whole đồng. The đồng has no minor unit; rates are {@code BigDecimal} and
 * are rounded half up once, when the amount is printed (see {@code benefit-rules} 1.3).
 *
 * @param amount whole đồng, never negative
 */
public record Dong(long amount) implements Comparable<Dong> {

	public static final Dong ZERO = new Dong(0);

	public Dong {
		if (amount < 0) {
			throw new IllegalArgumentException("Số tiền không được âm: " + amount);
		}
	}

	public static Dong of(long amount) {
		return new Dong(amount);
	}

	public Dong plus(Dong other) {
		return new Dong(Math.addExact(this.amount, other.amount));
	}

	public boolean isZero() {
		return this.amount == 0;
	}

	@Override
	public int compareTo(Dong other) {
		return Long.compare(this.amount, other.amount);
	}

	/** The Vietnamese way of writing it: {@code 1.234.567 đồng}. */
	@Override
	public String toString() {
		return String.format(java.util.Locale.GERMANY, "%,d đồng", this.amount);
	}

}
