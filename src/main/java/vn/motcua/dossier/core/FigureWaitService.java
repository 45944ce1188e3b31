package vn.motcua.dossier.core;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

import vn.motcua.catalog.LawBook;
import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.FigureWait;
import vn.motcua.dossier.FigureWaits;
import vn.motcua.dossier.store.FigureWaitStore;
import vn.motcua.process.FigureMissing;
import vn.motcua.process.FigureNoLongerMissed;

/** Keeps who waits for which figure, in the transaction that makes the incident. */
@Service
class FigureWaitService implements FigureWaits {

	private static final String FIGURE_AWAITED = "FIGURE_AWAITED";

	private final FigureWaitStore store;

	private final Dossiers dossiers;

	private final LawBook law;

	private final Clock clock;

	FigureWaitService(FigureWaitStore store, Dossiers dossiers, LawBook law, Clock clock) {
		this.store = store;
		this.dossiers = dossiers;
		this.law = law;
		this.clock = clock;
	}

	@EventListener
	void on(FigureMissing gap) {
		if (this.dossiers.find(gap.dossierCode()).isEmpty()) {
			return;
		}
		Map<String, Object> inputs = kept(gap.figure().inputs());
		this.store.remove(gap.jobId());
		this.store.add(new FigureWait(gap.jobId(), gap.dossierCode(), gap.agency(), gap.figure().table(), inputs,
				gap.activityId(), gap.step(), this.clock.instant()));
		this.dossiers.note(gap.dossierCode(), Caller.SYSTEM, FIGURE_AWAITED, gap.activityId(),
				Map.of("reason", this.law.words(gap.figure().table(), inputs), "table", gap.figure().table()));
	}

	@EventListener
	void on(FigureNoLongerMissed over) {
		this.store.remove(over.jobId());
	}

	@Override
	public List<FigureWait> of(String dossierCode) {
		return this.store.of(dossierCode);
	}

	@Override
	public List<FigureWait> of(String table, Collection<String> agencies, String after, int limit) {
		return this.store.of(table, agencies, after, limit);
	}

	@Override
	public List<Gap> gaps(Collection<String> agencies) {
		return this.store.gaps(agencies);
	}

	@Override
	public List<Gap> gaps() {
		return this.store.gaps();
	}

	@Override
	public Set<String> waiting(Collection<String> jobIds) {
		return this.store.waiting(jobIds);
	}

	/** What can be kept and asked again; a failure must never fail to be told. */
	private static Map<String, Object> kept(Map<String, Object> inputs) {
		Map<String, Object> kept = new HashMap<>(inputs);
		kept.replaceAll((name, value) -> {
			if (value instanceof LocalDate || value instanceof Boolean || value instanceof Long) {
				return value;
			}
			return (value instanceof Number) ? new BigDecimal(value.toString()) : value.toString();
		});
		return kept;
	}

}
