package vn.motcua.catalog.gate.rules;

import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/** A folder has its process and its facts, and nothing that nobody reads. */
public class FolderComplete implements Rule {

	@Override
	public String id() {
		return "folder-content";
	}

	@Override
	public void check(Models models, Report report) {
		for (ModelFolder folder : models.folders()) {
			for (ModelFile file : folder.files()) {
				if (folder.name().isEmpty() && !file.is("md")) {
					report.add(file, "Tệp này không thuộc thủ tục nào.",
							"Đặt tệp vào thư mục của thủ tục, hoặc xóa đi.");
				}
			}
		}
		for (ModelFolder folder : models.processFolders()) {
			require(folder, folder.slug() + ".bpmn", report);
			require(folder, folder.isBlock() ? "block.yaml" : "procedure.yaml", report);
		}
	}

	private static void require(ModelFolder folder, String fileName, Report report) {
		String name = "processes/" + folder.name() + "/" + fileName;
		if (folder.file(name).isEmpty()) {
			report.add(new ModelFile(name, new byte[0]), "Thư mục không có tệp " + fileName + ".",
					"Chép tệp từ processes/_template rồi sửa.");
		}
	}

}
