package vn.motcua.payout;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

import org.springframework.stereotype.Service;

import vn.motcua.payout.store.TroubleStore;

/**
 * What supervisors see of money out: payments that came back and are not paid again, and
 * lines of the bank that fit no payment. Whoever asks has checked the agencies.
 */
@Service
public class PayoutTroubles {

	/** So long a line of the bank that fits nothing is told; nothing else ends it. */
	public static final Duration TOLD = Duration.ofDays(90);

	private final TroubleStore store;

	private final Clock clock;

	PayoutTroubles(TroubleStore store, Clock clock) {
		this.store = store;
		this.clock = clock;
	}

	/** Oldest first. */
	public List<PayoutTrouble> list(Collection<String> agencies, int most) {
		return agencies.isEmpty() ? List.of() : this.store.list(agencies, this.clock.instant().minus(TOLD), most);
	}

}
