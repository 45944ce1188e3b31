package vn.motcua.clock.calendar;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.Agencies;

/** The opening hours of each agency. */
@Component
public class AgencyHours {

	private final Agencies agencies;

	private final WorkingCalendar calendar;

	public AgencyHours(Agencies agencies, WorkingCalendar calendar) {
		this.agencies = agencies;
		this.calendar = calendar;
	}

	/** The hours of an agency; those of everybody when it is unknown. */
	public OpeningHours of(String agency) {
		CalendarData data = this.calendar.data();
		return this.agencies.find(agency).map(data::hoursOf).orElse(data::everybodysHours);
	}

	/** Agencies of equal kind have the same hours on every day. */
	public Object kind(String agency) {
		CalendarData data = this.calendar.data();
		return this.agencies.find(agency).map(data::kindOf).orElse(List.of());
	}

}
