package vn.motcua.dossier.store;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.DossierChain;
import vn.motcua.shared.Sha256;

/**
 * Proves that no event was changed, removed, added or moved, that no dossier was changed
 * beside its log, and that none is missing from its day's series.
 */
@Component
public class ChainVerifier implements DossierChain {

	private static final int PAGE = 500;

	private final DossierStore dossiers;

	private final EventStore events;

	private final JdbcClient jdbc;

	ChainVerifier(DossierStore dossiers, EventStore events, JdbcClient jdbc) {
		this.dossiers = dossiers;
		this.events = events;
		this.jdbc = jdbc;
	}

	/** A verifier for a database, without an application around it. */
	public static ChainVerifier on(JdbcClient jdbc) {
		return new ChainVerifier(new DossierStore(jdbc), new EventStore(jdbc), jdbc);
	}

	public Report verify() {
		List<Fault> faults = new ArrayList<>();
		long dossierCount = 0;
		long eventCount = 0;
		String last = "";
		for (List<DossierRow> page = this.dossiers.after(last, PAGE); !page.isEmpty(); page = this.dossiers.after(last,
				PAGE)) {
			String first = code(page.get(0));
			last = code(page.get(page.size() - 1));
			Map<String, List<EventRow>> logs = this.events.between(first, last)
				.stream()
				.collect(Collectors.groupingBy(EventRow::dossierCode));
			for (DossierRow row : page) {
				List<EventRow> log = logs.getOrDefault(code(row), List.of());
				verify(row, log, faults);
				dossierCount++;
				eventCount += log.size();
			}
		}
		verifySeries(faults);
		return new Report(dossierCount, eventCount, faults);
	}

	@Override
	public Check check(String dossierCode) {
		List<EventRow> log = this.events.of(dossierCode);
		List<Fault> faults = new ArrayList<>();
		this.dossiers.find(dossierCode).ifPresent((row) -> verify(row, log, faults));
		return faults.stream()
			.findFirst()
			.map((fault) -> new Check(log.size(), fault.sequence(), fault.messageVi()))
			.orElse(new Check(log.size(), 0, ""));
	}

	private static void verify(DossierRow row, List<EventRow> log, List<Fault> faults) {
		String previousHash = EventRow.NO_HASH;
		EventRow previous = null;
		for (EventRow event : log) {
			int expected = (previous != null) ? previous.sequence() + 1 : 1;
			if (event.sequence() != expected) {
				faults.add(new Fault(code(row), expected, "thiếu dòng nhật ký"));
				return;
			}
			if (!event.hash().equals(event.expectedHash(previousHash))) {
				faults.add(new Fault(code(row), event.sequence(), "dòng nhật ký đã bị sửa, thêm hoặc đổi chỗ"));
				return;
			}
			previousHash = event.hash();
			previous = event;
		}
		if (row.eventCount() != log.size() || !row.headHash().equals(previousHash)) {
			faults.add(new Fault(code(row), log.size() + 1, "nhật ký bị cắt hoặc nối thêm ở cuối"));
		}
		else if (previous == null || previous.toStatus() != row.dossier().status()) {
			faults.add(new Fault(code(row), log.size(), "trạng thái hồ sơ khác với dòng nhật ký cuối"));
		}
		else if (!previous.dataHash().equals(Sha256.of(row.dataJson()))) {
			faults.add(new Fault(code(row), log.size(), "dữ liệu hồ sơ bị sửa ngoài hệ thống"));
		}
	}

	private void verifySeries(List<Fault> faults) {
		this.jdbc.sql("select agency, series_day, last_number from dossier_series").query((rs) -> {
			String prefix = rs.getString("agency") + "-"
					+ rs.getObject("series_day", LocalDate.class).format(DateTimeFormatter.BASIC_ISO_DATE) + "-";
			int stored = this.jdbc.sql("select count(*) from dossier where code like ?")
				.param(prefix + "%")
				.query(Integer.class)
				.single();
			if (stored != rs.getInt("last_number")) {
				faults.add(new Fault(prefix + "*", 0,
						"đã cấp " + rs.getInt("last_number") + " mã nhưng chỉ còn " + stored + " hồ sơ"));
			}
		});
	}

	private static String code(DossierRow row) {
		return row.dossier().code();
	}

	/**
	 * Where and how a log is broken.
	 *
	 * @param sequence the first row that is not as it was written; 0 for a whole series
	 */
	public record Fault(String dossierCode, int sequence, String messageVi) {

		@Override
		public String toString() {
			return this.dossierCode + ", dòng " + this.sequence + ": " + this.messageVi;
		}

	}

	/** What was looked at and what is broken. */
	public record Report(long dossiers, long events, List<Fault> faults) {
	}

}
