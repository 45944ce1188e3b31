package vn.motcua.slip.print;

import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.motcua.catalog.Procedure;
import vn.motcua.dossier.Agency;
import vn.motcua.slip.SlipForm;

/** Form 03: refusal, only for reasons of the procedure's list. */
@Component
class RefusalPage implements SlipPage {

	@Override
	public SlipForm form() {
		return SlipForm.REFUSAL;
	}

	@Override
	public Map<String, Object> values(SlipCase slip, Procedure procedure, Agency agency) {
		Map<String, Object> values = new HashMap<>();
		values.put("lines", ReasonLine.of(slip.dossier(), "refusalReasons", procedure.refusalReasons(), procedure,
				"Điều kiện của thủ tục"));
		values.put("explanation", slip.dossier().data().text("refusalNote"));
		values.put("atReception", slip.dossier().acceptedAt() == null);
		return values;
	}

}
