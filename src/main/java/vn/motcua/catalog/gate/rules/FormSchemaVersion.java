package vn.motcua.catalog.gate.rules;

import vn.motcua.catalog.gate.FormFile;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/** Tasklist shows forms up to schema version 16. */
public class FormSchemaVersion implements Rule.OfForm {

	@Override
	public String id() {
		return "form-schema-version";
	}

	private static final int NEWEST = 16;

	@Override
	public void check(FormFile form, Report report) {
		if (form.root().path("schemaVersion").asInt(NEWEST + 1) > NEWEST) {
			report.add(form.file(), 0, "schemaVersion", "Biểu mẫu dùng phiên bản mới hơn Tasklist hiểu được.",
					"Đặt schemaVersion: 16 và chọn Camunda Platform 7.24 khi soạn.");
		}
	}

}
