package vn.motcua.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.motcua.clock.store.ServiceStore;

/** The figures of all agencies, for the public. */
@Service
@Transactional(readOnly = true)
public class ServiceFigures {

	private final ServiceStore store;

	private final Clock clock;

	ServiceFigures(ServiceStore store, Clock clock) {
		this.store = store;
		this.clock = clock;
	}

	/** By procedure and agency; the days are both in the period. */
	public List<ServiceFigure> of(LocalDate from, LocalDate to) {
		return this.store.figures(begin(from), begin(to.plusDays(1)));
	}

	private Instant begin(LocalDate day) {
		return day.atStartOfDay(this.clock.getZone()).toInstant();
	}

}
