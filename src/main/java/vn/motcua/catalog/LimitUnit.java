package vn.motcua.catalog;

/**
 * How the days of a limit are counted; the rules are in the calendar of the statutory
 * clock.
 */
public enum LimitUnit {

	/** Monday to Friday without public holidays, swapped days counted. */
	WORKING_DAYS,
	/** Every day; when the last one is off, the next working day. */
	CALENDAR_DAYS,
	/** Weekends count, public holidays do not. */
	CALENDAR_DAYS_EXCLUDING_HOLIDAYS,
	/** Received before 15:00: the same day, otherwise the next working day. */
	SAME_DAY,
	/** No dossier, answered at once. */
	IMMEDIATE

}
