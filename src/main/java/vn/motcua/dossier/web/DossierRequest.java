package vn.motcua.dossier.web;

import java.util.Map;

/**
 * What a client sends to file a dossier.
 *
 * @param procedure slug
 * @param agency code of the agency that shall solve it
 * @param channel COUNTER, ONLINE or POST; by the caller's role when absent
 * @param fields by field id of the procedure
 */
record DossierRequest(String procedure, String agency, String channel, Map<String, Object> fields) {

	DossierRequest {
		fields = (fields != null) ? fields : Map.of();
	}

}
