package vn.motcua.cockpit;

import java.util.Set;

/**
 * Somebody who works on dossiers of an agency.
 *
 * @param roles group ids of officers' roles only
 */
public record Officer(String id, String name, String agency, Set<String> roles) {
}
