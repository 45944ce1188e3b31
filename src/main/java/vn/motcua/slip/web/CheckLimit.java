package vn.motcua.slip.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How often one address may ask. Kept in this node's memory: a token cannot be guessed
 * anyway, the limit keeps the database free. An IPv6 address counts as its network of 64
 * bits.
 */
@Component
class CheckLimit {

	static final int REMEMBERED = 20_000;

	private static final int NETWORK_GROUPS = 4;

	private final int perMinute;

	private final Clock clock;

	private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
			return size() > REMEMBERED;
		}
	});

	CheckLimit(@Value("${motcua.slip.checks-per-minute:30}") int perMinute, Clock clock) {
		this.perMinute = perMinute;
		this.clock = clock;
	}

	/** Seconds to wait before this address may ask again; 0 when it may now. */
	long secondsToWait(String address) {
		Bucket bucket = this.buckets.computeIfAbsent(network(address), (key) -> fresh());
		ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
		return probe.isConsumed() ? 0 : Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
	}

	private Bucket fresh() {
		return Bucket.builder()
			.addLimit((limit) -> limit.capacity(this.perMinute).refillGreedy(this.perMinute, Duration.ofMinutes(1)))
			.withCustomTimePrecision(new ClockMeter(this.clock))
			.build();
	}

	static String network(String address) {
		if (!address.contains(":")) {
			return address;
		}
		String[] groups = address.split(":", -1);
		return String.join(":", java.util.Arrays.copyOf(groups, Math.min(groups.length, NETWORK_GROUPS)));
	}

	private record ClockMeter(Clock clock) implements TimeMeter {

		@Override
		public long currentTimeNanos() {
			return Duration.ofMillis(this.clock.millis()).toNanos();
		}

		@Override
		public boolean isWallClockBased() {
			return true;
		}

	}

}
