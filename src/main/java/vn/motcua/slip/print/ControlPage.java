package vn.motcua.slip.print;

import java.util.Map;

import org.springframework.stereotype.Component;

import vn.motcua.catalog.Procedure;
import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;
import vn.motcua.slip.OfficerNames;
import vn.motcua.slip.SlipForm;

/** Form 06: control slip, one row per hand-over. */
@Component
class ControlPage implements SlipPage {

	private final OfficerNames names;

	private final Agencies agencies;

	ControlPage(OfficerNames names, Agencies agencies) {
		this.names = names;
		this.agencies = agencies;
	}

	@Override
	public SlipForm form() {
		return SlipForm.CONTROL;
	}

	@Override
	public Map<String, Object> values(SlipCase slip, Procedure procedure, Agency agency) {
		return Map.of("rows", new HandOvers(slip, this.names, this.agencies).rows());
	}

}
