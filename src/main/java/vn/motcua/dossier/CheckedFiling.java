package vn.motcua.dossier;

import java.util.Map;

/**
 * What somebody files, with values that fit: procedure, agency, channel and fields allow
 * it.
 *
 * @param procedureCode the portal's code
 * @param data checked values by field id
 */
public record CheckedFiling(String procedure, String procedureCode, String agency, Channel channel,
		Map<String, Object> data) {
}
