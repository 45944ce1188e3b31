package vn.motcua.clock.calendar;

import java.time.LocalDate;

/** When an agency is open; hours may change from one day to the next. */
public interface OpeningHours {

	/** The hours in force on {@code day}, were it worked. */
	WorkingHours on(LocalDate day);

}
