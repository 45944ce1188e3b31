/**
 * Shipment, label, manifest and tracking. Port: {@code PostalCarrier}.
 */
@ApplicationModule(displayName = "Postal return", allowedDependencies = { "shared", "process", "catalog", "dossier" })
package vn.motcua.postal;

import org.springframework.modulith.ApplicationModule;
