package vn.motcua.dossier.web;

import java.util.Map;

/**
 * What a client sends to supplement a dossier.
 *
 * @param fields the corrected fields only
 */
record SupplementRequest(Map<String, Object> fields) {

	SupplementRequest {
		fields = (fields != null) ? fields : Map.of();
	}

}
