/**
 * Values that check themselves and know nothing of Spring or the engine: money,
 * identifiers, addresses, findings. Guarded by {@code ArchitectureTest}.
 */
@ApplicationModule(displayName = "Shared values", allowedDependencies = {})
package vn.motcua.shared;

import org.springframework.modulith.ApplicationModule;
