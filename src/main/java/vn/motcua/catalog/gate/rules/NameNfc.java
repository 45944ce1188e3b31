package vn.motcua.catalog.gate.rules;

import java.text.Normalizer;

import org.w3c.dom.Element;

import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;
import vn.motcua.catalog.gate.Xml;

/** Text is composed Unicode (NFC), so that equal words are equal. */
public class NameNfc implements Rule.OfBpmn {

	@Override
	public String id() {
		return "name-nfc";
	}

	@Override
	public void check(BpmnFile bpmn, Report report) {
		for (Element element : Xml.descendants(bpmn.root(), "*")) {
			String text = element.getAttribute("name") + element.getAttribute("id") + Xml.ownText(element);
			if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
				report.add(bpmn.file(), element, "Chữ có dấu viết bằng Unicode tổ hợp.",
						"Gõ lại chữ này với bảng mã Unicode dựng sẵn.");
			}
		}
	}

}
