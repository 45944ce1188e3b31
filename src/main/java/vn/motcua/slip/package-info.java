/**
 * The legal slips as PDF with QR code.
 */
@ApplicationModule(displayName = "Slips", allowedDependencies = { "shared", "process", "catalog", "dossier" })
package vn.motcua.slip;

import org.springframework.modulith.ApplicationModule;
