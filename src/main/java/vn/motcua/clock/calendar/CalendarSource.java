package vn.motcua.clock.calendar;

/** Where the calendar in force comes from. */
interface CalendarSource {

	CalendarData current();

}
