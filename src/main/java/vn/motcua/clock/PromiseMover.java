package vn.motcua.clock;

import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.motcua.clock.Recounting.Result;

/** Writes what a change of the calendar does to dossiers. */
@Component
class PromiseMover {

	private final ClockDeeds deeds;

	PromiseMover(ClockDeeds deeds) {
		this.deeds = deeds;
	}

	void move(List<Result> moving, String reason, String actor, Instant at) {
		moving.forEach((result) -> this.deeds.move(result.clock(), result.dates().promised(),
				result.dates().indicator(), reason, actor, at));
	}

}
