package vn.motcua.catalog.gate.rules;

import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.gate.FormFile;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/** The id of a form is its file name and begins with its folder's name. */
public class FormName implements Rule {

	@Override
	public String id() {
		return "form-name";
	}

	@Override
	public void check(Models models, Report report) {
		for (ModelFolder folder : models.processFolders()) {
			for (FormFile form : models.forms(folder)) {
				if (!form.file().fileName().equals(form.id() + ".form") || !form.id().startsWith(folder.slug() + "-")) {
					report.add(form.file(), "Mã biểu mẫu “" + form.id() + "” không khớp tên tệp và thư mục.",
							"Đặt mã và tên tệp giống nhau, bắt đầu bằng " + folder.slug() + "-.");
				}
			}
		}
	}

}
