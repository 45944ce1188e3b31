/**
 * Money in: quote, payment order, ledger, confirmation, reconciliation. Port:
 * {@code PaymentGateway}.
 */
@ApplicationModule(displayName = "Fee", allowedDependencies = { "shared", "process", "catalog", "dossier" })
package vn.motcua.fee;

import org.springframework.modulith.ApplicationModule;
