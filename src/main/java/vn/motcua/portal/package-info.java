/**
 * The citizens' pages: what every procedure asks, costs and gives, as its files say, with
 * search, picture and the blank form on paper. Open to everybody, reads only.
 */
@ApplicationModule(displayName = "Citizens' pages", allowedDependencies = { "shared", "process", "catalog" })
package vn.motcua.portal;

import org.springframework.modulith.ApplicationModule;
