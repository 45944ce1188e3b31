package vn.motcua.benefit;

/**
 * One printed amount of a benefit.
 *
 * @param label what it is paid for
 * @param formula how it came about, {@code 12.000.000 × 6 tháng}
 * @param amount whole đồng; negative where something is taken off
 */
public record BenefitLine(String label, String formula, long amount) {
}
