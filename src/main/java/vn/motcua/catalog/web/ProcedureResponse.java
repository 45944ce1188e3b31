package vn.motcua.catalog.web;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;

import vn.motcua.catalog.FeeRule;
import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.Limit;
import vn.motcua.catalog.PaperRequirement;
import vn.motcua.catalog.PortalCode;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureState;
import vn.motcua.catalog.ProcedureResult;
import vn.motcua.catalog.ReasonOption;
import vn.motcua.catalog.ServiceLevel;
import vn.motcua.catalog.Term;

/** Everything the public may know of a procedure before filing. */
@Schema(description = "Một thủ tục hành chính. Điều kiện viết bằng FEEL trên các trường của hồ sơ.")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProcedureResponse(String slug, String nameVi, String nameEn, String group, List<String> applicants,
		List<String> agencyLevels, List<String> channels, ServiceLevel serviceLevel, ProcedureState state,
		LocalDate validFrom, LocalDate validTo, List<PortalCode> codes, List<FieldDefinition> fields,
		List<PaperRequirement> papers, List<Limit> limits, Term supplementTerm, FeeRule fee,
		List<ProcedureResult> results, List<String> delivery, List<String> legalBasis,
		List<ReasonOption> supplementReasons, List<ReasonOption> refusalReasons) {

	static ProcedureResponse of(Procedure p, LocalDate today) {
		return new ProcedureResponse(p.slug(), p.nameVi(), p.nameEn(), p.group(), p.applicants(), p.agencyLevels(),
				p.channels(), p.serviceLevel(), p.stateOn(today), p.validFrom(), p.validTo(), p.codes(),
				p.filingFields(), p.papers(), p.limits(), p.supplementTerm(), p.fee(), p.results(), p.delivery(),
				p.legalBasis(), p.supplementReasons(), p.refusalReasons());
	}

}
