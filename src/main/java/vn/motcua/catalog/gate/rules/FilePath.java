package vn.motcua.catalog.gate.rules;

import java.util.regex.Pattern;

import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/** A file's name leads nowhere else and looks the same on every computer. */
public class FilePath implements Rule.OfFile {

	private static final Pattern PART = Pattern.compile("[A-Za-z0-9_.-]{1,100}");

	@Override
	public String id() {
		return "file-path";
	}

	@Override
	public void check(ModelFile file, Report report) {
		for (String part : file.name().split("/", -1)) {
			if (part.equals("..") || !PART.matcher(part).matches()) {
				report.add(file, "Tên tệp hoặc thư mục “" + part + "” không dùng được.",
						"Chỉ dùng chữ cái không dấu, chữ số, dấu chấm, gạch ngang và gạch dưới; không dùng “..”.");
			}
		}
	}

}
