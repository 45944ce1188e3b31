package vn.motcua.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Service;

import vn.motcua.catalog.Limit;
import vn.motcua.catalog.LimitUnit;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.catalog.Term;
import vn.motcua.clock.calendar.AgencyHours;
import vn.motcua.clock.calendar.OpeningHours;
import vn.motcua.clock.calendar.WorkingCalendar;
import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.StatutoryClock;
import vn.motcua.process.CaseClock;

/**
 * Legal due dates from the limits in {@code procedure.yaml} and the working calendar. A
 * due date is the end of the agency's working day (calendar rule 16).
 */
@Service
class LegalClock implements StatutoryClock {

	private final ProcedureCatalog catalog;

	private final Agencies agencies;

	private final WorkingCalendar calendar;

	private final AgencyHours opening;

	LegalClock(ProcedureCatalog catalog, Agencies agencies, WorkingCalendar calendar, AgencyHours opening) {
		this.catalog = catalog;
		this.agencies = agencies;
		this.calendar = calendar;
		this.opening = opening;
	}

	@Override
	public Instant promisedAt(Dossier dossier, Instant completeAt) {
		return endOf(dossier.agency(), LegalTerm.of(limit(dossier, completeAt)), completeAt);
	}

	/**
	 * The limit of the regime in force on the day the dossier was accepted; a supplement
	 * or a hand-over later changes the case, never the regime.
	 * @param completeAt that day while it is not accepted
	 */
	Limit limit(Dossier dossier, Instant completeAt) {
		Instant accepted = (dossier.acceptedAt() != null) ? dossier.acceptedAt() : completeAt;
		LocalDate day = this.calendar.receiptDay(local(accepted), this.opening.of(dossier.agency()));
		return this.catalog.get(dossier.procedure())
			.limitFor(circumstances(dossier), day)
			.orElseThrow(() -> new IllegalStateException(
					"Thủ tục " + dossier.procedure() + " không có thời hạn giải quyết cho hồ sơ nhận đủ ngày " + day
							+ ". Kiểm tra mục limits trong procedure.yaml."));
	}

	/** The end of the working day on which a term given to the applicant ends. */
	public Instant endOf(Dossier dossier, Term term, Instant from) {
		return endOf(dossier.agency(), new LegalTerm(term.value(), term.unit()), from);
	}

	/** The end of the agency's working day on which a term ends. */
	Instant endOf(String agency, LegalTerm term, Instant from) {
		OpeningHours hours = this.opening.of(agency);
		LocalDate last = (term.unit() == LimitUnit.SAME_DAY) ? this.calendar.sameDay(local(from), hours)
				: this.calendar.lastDay(this.calendar.receiptDay(local(from), hours), term.value(), term.unit());
		return last.atTime(hours.on(last).closesAt()).atZone(CaseClock.VIETNAM).toInstant();
	}

	static LocalDateTime local(Instant instant) {
		return LocalDateTime.ofInstant(instant, CaseClock.VIETNAM);
	}

	private Map<String, Object> circumstances(Dossier dossier) {
		Map<String, Object> all = new LinkedHashMap<>(dossier.data().fields());
		all.put("channel", dossier.channel().name());
		this.agencies.find(dossier.agency())
			.ifPresent((agency) -> all.put("agencyLevel", this.agencies.level(agency).name()));
		return all;
	}

}
