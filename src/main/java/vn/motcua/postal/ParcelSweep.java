package vn.motcua.postal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.motcua.dossier.Dossiers;
import vn.motcua.postal.store.ShipmentStore;
import vn.motcua.process.CaseMessages;
import vn.motcua.process.CaseProcess;

/**
 * Tells cases what became of their parcels. Mark and message share one transaction: none
 * is lost when the case does not wait yet, none is told twice.
 */
@Service
public class ParcelSweep {

	private static final Logger LOG = LoggerFactory.getLogger(ParcelSweep.class);

	private static final int BATCH = 200;

	private final ShipmentStore shipments;

	private final Dossiers dossiers;

	private final CaseProcess cases;

	private final TransactionTemplate transaction;

	public ParcelSweep(ShipmentStore shipments, Dossiers dossiers, CaseProcess cases,
			PlatformTransactionManager transactions) {
		this.shipments = shipments;
		this.dossiers = dossiers;
		this.cases = cases;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** Tells every case that can be told now. */
	@Scheduled(fixedDelayString = "${motcua.sweep-interval:PT15S}")
	public void run() {
		for (Shipment shipment : this.shipments.withPendingMessage(BATCH)) {
			try {
				this.transaction.executeWithoutResult((status) -> {
					if (!tell(shipment)) {
						status.setRollbackOnly();
					}
				});
			}
			catch (RuntimeException ex) {
				LOG.warn("Parcel {} of dossier {} will be told again", shipment.number(), shipment.dossierCode(), ex);
			}
		}
	}

	/** False when the case does not wait yet: the mark stays. */
	private boolean tell(Shipment shipment) {
		return this.shipments.takeMessage(shipment.id())
			.flatMap(CaseMessages::find)
			.map((message) -> this.dossiers.get(shipment.dossierCode()).status().isFinal()
					|| this.cases.correlate(shipment.dossierCode(), message))
			.orElse(true);
	}

}
