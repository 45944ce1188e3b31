package vn.motcua.postal;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.motcua.dossier.Caller;

/** Takes in a file of the post's reports: all or none. */
@Service
public class TrackingImport {

	private final Tracking tracking;

	public TrackingImport(Tracking tracking) {
		this.tracking = tracking;
	}

	/** How many reports were new. */
	@Transactional
	public int run(List<TrackingEvent> events, Caller caller) {
		return (int) events.stream().filter((event) -> this.tracking.record(event, caller)).count();
	}

}
