package vn.motcua.clock;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Opening hours as an administrator sets them.
 *
 * @param agency code; empty for everybody without own hours
 * @param validFrom first day they count
 * @param sameDayCutOff what is received later in a same-day procedure is due on the next
 * working day
 */
public record AgencyOpening(String agency, LocalDate validFrom, LocalTime opensAt, LocalTime lunchFrom,
		LocalTime lunchTo, LocalTime closesAt, LocalTime sameDayCutOff) {
}
