package vn.motcua.cockpit.handover;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.motcua.cockpit.handover.store.AbsenceStore;

/**
 * Passes on what an absent officer still holds or was given meanwhile. Two nodes may run
 * it at once: the engine lets only one of them change a task, and the audit row shares
 * that transaction.
 */
@Component
public class AbsenceSweep {

	private static final Logger LOG = LoggerFactory.getLogger(AbsenceSweep.class);

	private final AbsenceStore store;

	private final Absences absences;

	AbsenceSweep(AbsenceStore store, Absences absences) {
		this.store = store;
		this.absences = absences;
	}

	@Scheduled(fixedDelayString = "${motcua.sweep-interval:PT15S}")
	public void run() {
		for (Absence absence : this.store.on(this.absences.today())) {
			try {
				this.absences.cover(absence);
			}
			catch (RuntimeException ex) {
				LOG.warn("Absence {} of agency {} will be covered later", absence.id(), absence.agency(), ex);
			}
		}
	}

}
