package vn.motcua.slip.print;

import java.util.Map;

import vn.motcua.catalog.Procedure;
import vn.motcua.dossier.Agency;
import vn.motcua.slip.SlipForm;

/**
 * What one form prints besides the letterhead that all share; its template is
 * {@code slip/<form in kebab>.html}.
 */
interface SlipPage {

	SlipForm form();

	Map<String, Object> values(SlipCase slip, Procedure procedure, Agency agency);

}
