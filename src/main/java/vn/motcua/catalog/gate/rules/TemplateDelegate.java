package vn.motcua.catalog.gate.rules;

import vn.motcua.catalog.gate.Delegates;
import vn.motcua.catalog.gate.ElementTemplate;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Nearest;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/** An element template offers a delegate there is, under the delegate's own name. */
public class TemplateDelegate implements Rule {

	@Override
	public String id() {
		return "element-template";
	}

	@Override
	public void check(Models models, Report report) {
		for (ElementTemplate template : models.templates()) {
			String bean = template.delegateExpression().replaceAll("[${}]", "");
			if (!bean.isEmpty() && !Delegates.names().contains(bean)) {
				report.add(template.file(), "Mẫu phần tử dùng khả năng “" + bean + "” không có.",
						"Gần giống: " + String.join(", ", Nearest.of(bean, Delegates.names())) + ".");
			}
			if (!bean.isEmpty() && !template.file().fileName().equals(fileName(bean))) {
				report.add(template.file(), "Mẫu phần tử không mang tên khả năng của nó.",
						"Đổi tên tệp thành " + fileName(bean) + ".");
			}
		}
	}

	/** {@code acceptDossierDelegate} is offered by {@code accept-dossier.json}. */
	private static String fileName(String bean) {
		return bean.replaceFirst("Delegate$", "").replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT)
				+ ".json";
	}

}
