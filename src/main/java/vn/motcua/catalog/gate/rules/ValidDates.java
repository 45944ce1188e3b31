package vn.motcua.catalog.gate.rules;

import java.time.LocalDate;

import vn.motcua.catalog.Limit;
import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.PortalCode;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/** A time that ends before it begins holds on no day: nobody could ever file. */
public class ValidDates implements Rule {

	@Override
	public String id() {
		return "valid-dates";
	}

	@Override
	public void check(Models models, Report report) {
		for (ModelFolder folder : models.processFolders()) {
			models.declared(folder)
				.ifPresent((procedure) -> folder.file("processes/" + folder.name() + "/procedure.yaml")
					.ifPresent((file) -> check(procedure, file, report)));
		}
	}

	private static void check(Procedure procedure, ModelFile file, Report report) {
		span(file, "validTo", procedure.validFrom(), procedure.validTo(), report);
		for (Limit limit : procedure.limits()) {
			span(file, limit.caseName(), limit.from(), limit.to(), report);
		}
		for (PortalCode code : procedure.codes()) {
			span(file, code.code(), code.from(), code.to(), report);
		}
	}

	private static void span(ModelFile file, String what, LocalDate from, LocalDate to, Report report) {
		if (from != null && to != null && to.isBefore(from)) {
			report.add(file, 0, what, "Ngày cuối " + to + " đứng trước ngày đầu " + from + ".",
					"Sửa một trong hai ngày để khoảng thời gian có ít nhất một ngày.");
		}
	}

}
