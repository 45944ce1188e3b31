package vn.motcua.catalog.web;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;

import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureState;
import vn.motcua.catalog.ServiceLevel;

/** One line of the list of procedures. */
@Schema(description = "Một dòng trong danh sách thủ tục.")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProcedureSummary(String slug, String nameVi, String nameEn, String group, List<String> channels,
		ServiceLevel serviceLevel, ProcedureState state, LocalDate validFrom, LocalDate validTo) {

	static ProcedureSummary of(Procedure p, LocalDate today) {
		return new ProcedureSummary(p.slug(), p.nameVi(), p.nameEn(), p.group(), p.channels(), p.serviceLevel(),
				p.stateOn(today), p.validFrom(), p.validTo());
	}

}
