/**
 * The engine's vocabulary and its hardening: variables, messages and errors that models
 * and delegates share, the handle to start and correlate a case, and the plugins that
 * close the engine's open holes.
 */
@ApplicationModule(displayName = "Process engine", allowedDependencies = "shared")
package vn.motcua.process;

import org.springframework.modulith.ApplicationModule;
