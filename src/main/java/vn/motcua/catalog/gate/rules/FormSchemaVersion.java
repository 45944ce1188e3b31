package vn.motcua.catalog.gate.rules;

import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/** Tasklist shows forms up to schema version 16. */
public class FormSchemaVersion implements Rule {

	@Override
	public String id() {
		return "form-schema-version";
	}

	private static final int NEWEST = 16;

	@Override
	public void check(Models models, Report report) {
		models.processFolders()
			.stream()
			.flatMap((folder) -> models.forms(folder).stream())
			.filter((form) -> form.root().path("schemaVersion").asInt(NEWEST + 1) > NEWEST)
			.forEach((form) -> report.add(form.file(), "Biểu mẫu dùng phiên bản mới hơn Tasklist hiểu được.",
					"Đặt schemaVersion: 16 và chọn Camunda Platform 7.24 khi soạn."));
	}

}
