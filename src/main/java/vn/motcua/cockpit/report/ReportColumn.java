package vn.motcua.cockpit.report;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

import vn.motcua.clock.PeriodCounts;

/** The columns of the legal report, in order; a sum names the columns it adds. */
public enum ReportColumn {

	CARRIED_OVER("Kỳ trước chuyển sang", Group.TAKEN, PeriodCounts::carriedOver),
	RECEIVED("Nhận trong kỳ", Group.TAKEN, PeriodCounts::received),
	TAKEN_OVER("Nhận từ cơ quan khác", Group.TAKEN, PeriodCounts::takenOver),
	TAKEN("Cộng", Group.TAKEN, PeriodCounts::taken, CARRIED_OVER, RECEIVED, TAKEN_OVER),
	EARLY("Trước hạn", Group.SOLVED, PeriodCounts::early), ON_TIME("Đúng hạn", Group.SOLVED, PeriodCounts::onTime),
	LATE("Quá hạn", Group.SOLVED, PeriodCounts::late),
	SOLVED("Cộng", Group.SOLVED, PeriodCounts::solved, EARLY, ON_TIME, LATE),
	REFUSED("Từ chối", Group.ENDED, PeriodCounts::refused),
	STOPPED("Dừng giải quyết", Group.ENDED, PeriodCounts::stopped),
	WITHDRAWN("Rút hồ sơ", Group.ENDED, PeriodCounts::withdrawn),
	HANDED_OVER("Chuyển cơ quan khác", Group.ENDED, PeriodCounts::handedOver),
	OPEN_IN_TIME("Trong hạn", Group.OPEN, PeriodCounts::openInTime),
	OPEN_LATE("Quá hạn", Group.OPEN, PeriodCounts::openLate),
	OPEN("Cộng", Group.OPEN, PeriodCounts::open, OPEN_IN_TIME, OPEN_LATE);

	private final String labelVi;

	private final Group group;

	private final ToLongFunction<PeriodCounts> value;

	private final List<ReportColumn> parts;

	ReportColumn(String labelVi, Group group, ToLongFunction<PeriodCounts> value, ReportColumn... parts) {
		this.labelVi = labelVi;
		this.group = group;
		this.value = value;
		this.parts = List.of(parts);
	}

	public String labelVi() {
		return this.labelVi;
	}

	public Group group() {
		return this.group;
	}

	public long of(PeriodCounts counts) {
		return this.value.applyAsLong(counts);
	}

	public boolean isSum() {
		return !this.parts.isEmpty();
	}

	/**
	 * The columns a sum adds, which stand side by side; empty for a figure of its own.
	 */
	List<ReportColumn> parts() {
		return this.parts;
	}

	/** The columns that are not the sum of others. */
	static List<ReportColumn> figures() {
		return Arrays.stream(values()).filter((column) -> !column.isSum()).toList();
	}

	/** The figures of a row in the order of the columns. */
	public static List<Long> values(PeriodCounts counts) {
		return Arrays.stream(values()).map((column) -> column.of(counts)).toList();
	}

	/** Columns that stand under one heading. */
	public enum Group {

		TAKEN("Tiếp nhận"), SOLVED("Đã giải quyết"), ENDED("Kết thúc khác"), OPEN("Đang giải quyết");

		private final String labelVi;

		Group(String labelVi) {
			this.labelVi = labelVi;
		}

		public String labelVi() {
			return this.labelVi;
		}

		/** How many columns stand under it. */
		public int width() {
			return (int) Arrays.stream(ReportColumn.values()).filter((column) -> column.group == this).count();
		}

	}

}
