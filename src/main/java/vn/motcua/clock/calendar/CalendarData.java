package vn.motcua.clock.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import vn.motcua.clock.CalendarYear;
import vn.motcua.dossier.Agency;
import vn.motcua.shared.RefusedException;

/**
 * All years and opening hours as they stood at one revision; does not change.
 */
public final class CalendarData {

	/** Whose hours count for agencies without rows of their own. */
	static final String EVERYBODY = "";

	private final long revision;

	private final Map<Integer, CalendarYear> years = new TreeMap<>();

	private final Map<Integer, YearTable> tables = new HashMap<>();

	private final List<DatedHours> allHours;

	private final Map<String, TreeMap<LocalDate, WorkingHours>> hours = new HashMap<>();

	CalendarData(long revision, List<CalendarYear> years, List<DatedHours> hours) {
		this.revision = revision;
		years.forEach((year) -> {
			this.years.put(year.year(), year);
			this.tables.put(year.year(), new YearTable(year));
		});
		this.allHours = List.copyOf(hours);
		hours.forEach((row) -> this.hours.computeIfAbsent(row.agency(), (a) -> new TreeMap<>())
			.put(row.validFrom(), row.hours()));
	}

	long revision() {
		return this.revision;
	}

	Map<Integer, CalendarYear> years() {
		return this.years;
	}

	List<DatedHours> allHours() {
		return this.allHours;
	}

	YearTable table(int year) {
		YearTable table = this.tables.get(year);
		if (table == null) {
			throw new RefusedException(RefusedException.Kind.CONFLICT, "CALENDAR_YEAR_MISSING", "",
					"Chưa có lịch làm việc năm " + year + ". Quản trị viên nạp tệp lịch năm " + year
							+ " tại Cockpit, mục Giám sát, trang Lịch làm việc, rồi làm lại việc này.");
		}
		return table;
	}

	/** The hours that count where an agency says nothing of its own. */
	WorkingHours everybodysHours(LocalDate day) {
		return at(EVERYBODY, day).orElseThrow(() -> new RefusedException(RefusedException.Kind.CONFLICT,
				"CALENDAR_HOURS_MISSING", "", "Chưa có giờ làm việc cho ngày " + day
						+ ". Quản trị viên đặt giờ làm việc chung tại Cockpit, mục Giám sát, trang Lịch làm việc."));
	}

	/**
	 * The agency's own dated hours; before the first of them, the common ones with the
	 * opening and closing times of the agencies file.
	 */
	OpeningHours hoursOf(Agency agency) {
		return (day) -> at(agency.code(), day).orElseGet(() -> everybodysHours(day).of(agency));
	}

	/** Everything of an agency that {@link #hoursOf} reads. */
	List<Object> kindOf(Agency agency) {
		boolean common = agency.opensAt() == null && agency.closesAt() == null;
		Map<LocalDate, WorkingHours> own = this.hours.getOrDefault(agency.code(), new TreeMap<>());
		return (common && own.isEmpty()) ? List.of()
				: List.of(own, Optional.ofNullable(agency.opensAt()), Optional.ofNullable(agency.closesAt()));
	}

	private Optional<WorkingHours> at(String agency, LocalDate day) {
		TreeMap<LocalDate, WorkingHours> dated = this.hours.get(agency);
		return Optional.ofNullable((dated != null) ? dated.floorEntry(day) : null).map(Map.Entry::getValue);
	}

	/** The same with {@code year} in place of what it was. */
	CalendarData with(CalendarYear year) {
		Map<Integer, CalendarYear> changed = new TreeMap<>(this.years);
		changed.put(year.year(), year);
		return new CalendarData(this.revision, List.copyOf(changed.values()), this.allHours);
	}

	/** The same without a year. */
	CalendarData without(int year) {
		return new CalendarData(this.revision, this.years.values().stream().filter((y) -> y.year() != year).toList(),
				this.allHours);
	}

	/** The same without the hours of an agency that begin on a day. */
	CalendarData without(DatedHours row) {
		return new CalendarData(this.revision, List.copyOf(this.years.values()),
				this.allHours.stream().filter((r) -> !r.isSamePlace(row)).toList());
	}

	/** The same with {@code row} in place of what it was. */
	CalendarData with(DatedHours row) {
		return new CalendarData(this.revision, List.copyOf(this.years.values()),
				Stream.concat(without(row).allHours.stream(), Stream.of(row)).toList());
	}

	/**
	 * Opening hours from a day on.
	 *
	 * @param agency empty for everybody without own hours
	 */
	record DatedHours(String agency, LocalDate validFrom, WorkingHours hours) {

		boolean isSamePlace(DatedHours other) {
			return this.agency.equals(other.agency) && this.validFrom.equals(other.validFrom);
		}

	}

}
