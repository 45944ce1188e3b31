package vn.motcua.clock.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.motcua.dossier.Channel;
import vn.motcua.process.CaseClock;
import vn.motcua.shared.SqlTime;

/**
 * What happened to one invented dossier, as its clock and ledger would tell it; told
 * twice: into the tables, and to whoever asks how it stood at a moment.
 */
final class ClockHistory {

	final Channel channel;

	final Instant receivedAt;

	final List<Entry> entries = new ArrayList<>();

	Instant startedAt;

	Instant finishedAt;

	String outcome;

	ClockHistory(Channel channel, Instant receivedAt) {
		this.channel = channel;
		this.receivedAt = receivedAt;
	}

	ClockHistory start(Instant at, Instant due) {
		this.startedAt = at;
		return entry("STARTED", "", at, due);
	}

	ClockHistory stop(Instant at, String reason) {
		return entry("STOPPED", reason, at, null);
	}

	ClockHistory resume(String kind, Instant at, Instant due) {
		return entry(kind, "", at, due);
	}

	/** To the other agency, or back: the agencies take turns. */
	ClockHistory handOver(Instant at, Instant due) {
		return entry("TAKEN_OVER", "", at, due);
	}

	List<Instant> handedAt() {
		return this.entries.stream().filter((e) -> e.kind.equals("TAKEN_OVER")).map(Entry::at).toList();
	}

	ClockHistory finish(Instant at, String how) {
		this.finishedAt = at;
		this.outcome = how;
		return entry("FINISHED", "", at, null);
	}

	private ClockHistory entry(String kind, String reason, Instant at, Instant due) {
		this.entries.add(new Entry(kind, reason, at, due));
		return this;
	}

	/** The indicator's due date as it stood before {@code end}. */
	Instant due(Instant end) {
		Instant due = this.receivedAt.plusSeconds(1);
		for (Entry entry : this.entries) {
			due = (entry.at.isBefore(end) && entry.due != null) ? entry.due : due;
		}
		return due;
	}

	/** Since when the clock stood at {@code end}; null when it ran. */
	Instant stoppedSince(Instant end) {
		Instant since = null;
		for (Entry entry : this.entries) {
			if (entry.at.isBefore(end) && !entry.kind.equals("MOVED")) {
				since = entry.kind.equals("STOPPED") ? entry.at : null;
			}
		}
		return since;
	}

	long supplements(Instant end) {
		return this.entries.stream().filter((e) -> e.at.isBefore(end) && e.reason.equals("SUPPLEMENT")).count();
	}

	/** Early, on time or late when it ended; early is a day before the due day. */
	String punctuality() {
		if (this.finishedAt == null || this.startedAt == null) {
			return null;
		}
		Instant end = (stoppedSince(this.finishedAt) != null) ? stoppedSince(this.finishedAt) : this.finishedAt;
		Instant due = due(Instant.MAX);
		if (supplements(Instant.MAX) > 1 || end.isAfter(due)) {
			return "LATE";
		}
		return day(end).isBefore(day(due)) ? "EARLY" : "ON_TIME";
	}

	private static LocalDate day(Instant at) {
		return LocalDate.ofInstant(at, CaseClock.VIETNAM);
	}

	void store(JdbcClient jdbc, String code, String filedAgency, String procedure) {
		List<Instant> handed = handedAt();
		String agency = agency(filedAgency, handed.size());
		jdbc.sql(
				"""
						insert into dossier (code, procedure_slug, procedure_code, agency, channel, status, applicant_name,
						  applicant_personal_id, applicant_phone, applicant_email, applicant_address, filed_by, filed_at,
						  process_instance_id, data, event_count, head_hash)
						values (?, ?, '1.000001', ?, ?, 'PROCESSING', 'Ấm Thử', '', '', '', '', 'nobody', ?, '', '{}', 0, '')""")
			.params(code, procedure, agency, this.channel.name(), SqlTime.at(this.receivedAt))
			.update();
		Instant due = due(Instant.MAX);
		jdbc.sql("""
				insert into dossier_clock (dossier_code, agency, procedure_slug, channel, received_at, started_at,
				  promised_at, first_promised_at, indicator_due_at, stopped_since, supplement_requests, finished_at,
				  outcome, punctuality, filed_agency, taken_over_at)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(code, agency, procedure, this.channel.name(), SqlTime.at(this.receivedAt),
					SqlTime.at(this.startedAt), SqlTime.at(due), SqlTime.at(due), SqlTime.at(due),
					SqlTime.at(stoppedSince(Instant.MAX)), supplements(Instant.MAX), SqlTime.at(this.finishedAt),
					this.outcome, punctuality(), handed.isEmpty() ? null : filedAgency,
					handed.isEmpty() ? null : SqlTime.at(handed.get(handed.size() - 1)))
			.update();
		for (int i = 0; i < handed.size(); i++) {
			jdbc.sql("""
					insert into dossier_hand_over (dossier_code, seq, from_agency, to_agency, handed_at, known_events,
					  from_instance, to_instance) values (?, ?, ?, ?, ?, 0, ?, ?)""")
				.params(code, i + 1, agency(filedAgency, i), agency(filedAgency, i + 1), SqlTime.at(handed.get(i)),
						"i" + i, "i" + (i + 1))
				.update();
		}
		for (int i = 0; i < this.entries.size(); i++) {
			Entry entry = this.entries.get(i);
			jdbc.sql(
					"""
							insert into clock_entry (dossier_code, seq, kind, reason, basis, happened_at, actor, indicator_after)
							values (?, ?, ?, ?, '', ?, 'nobody', ?)""")
				.params(code, i + 1, entry.kind, entry.reason, SqlTime.at(entry.at), SqlTime.at(entry.due))
				.update();
		}
	}

	/** Where it is after so many hand-overs. */
	static String agency(String filedAgency, int handOvers) {
		return (handOvers % 2 == 0) ? filedAgency : filedAgency + "-other";
	}

	@Override
	public String toString() {
		return this.channel + " " + this.receivedAt + " " + this.entries + " " + this.outcome;
	}

	record Entry(String kind, String reason, Instant at, Instant due) {
	}

}
