package vn.motcua.catalog.gate.rules;

import java.util.Set;

import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/** Only kinds of files that the platform reads; no archives, pages or programs. */
public class FileKind implements Rule.OfFile {

	private static final Set<String> KNOWN = Set.of("bpmn", "dmn", "form", "yaml", "json", "md", "png");

	@Override
	public String id() {
		return "file-kind";
	}

	@Override
	public void check(ModelFile file, Report report) {
		String extension = file.fileName().substring(file.fileName().lastIndexOf('.') + 1);
		boolean misplaced = "json".equals(extension) && !file.name().startsWith("processes/.camunda/");
		if (!KNOWN.contains(extension) || misplaced) {
			report.add(file, "Không dùng loại tệp “" + extension + "”.",
					"Xóa tệp này; quy trình là .bpmn, quyết định là .dmn, biểu mẫu là .form, khai báo là .yaml.");
		}
	}

}
