package vn.motcua.dossier;

import java.util.List;
import java.util.Map;

import vn.motcua.shared.Finding;

/** Whether a dossier could be filed, without filing it. */
public interface FilingChecks {

	/**
	 * Everything that would refuse the filing: procedure, agency, channel, fields.
	 * @param given raw form values by field id
	 * @return empty when it could be filed now; a finding of a row of a list names it
	 * {@code lines[3].personalId}
	 */
	List<Finding> findings(String slug, String agencyCode, String channelName, Map<String, Object> given);

	/**
	 * What exactly would be filed, or {@code RefusedException} with what
	 * {@link #findings} tells.
	 * @param given raw form values by field id
	 */
	CheckedFiling check(String slug, String agencyCode, String channelName, Map<String, Object> given);

}
