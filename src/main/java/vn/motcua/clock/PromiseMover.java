package vn.motcua.clock;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.motcua.clock.Recounting.Result;
import vn.motcua.clock.process.OpenWork;

/** Writes what a change of the calendar does to dossiers. */
@Component
class PromiseMover {

	private final ClockDeeds deeds;

	private final OpenWork work;

	PromiseMover(ClockDeeds deeds, OpenWork work) {
		this.deeds = deeds;
		this.work = work;
	}

	void move(List<Result> moving, String reason, String actor, Instant at) {
		Set<String> withTasks = this.work.withTasks(moving.stream().map((r) -> r.dossier().code()).toList());
		for (Result r : moving) {
			if (withTasks.contains(r.dossier().code())) {
				this.deeds.move(r.clock(), r.dates().promised(), r.dates().indicator(), reason, actor, at);
			}
			else {
				this.deeds.moveDates(r.clock(), r.dates().promised(), r.dates().indicator(), reason, actor, at);
			}
		}
	}

}
