package vn.motcua.catalog.gate;

import java.util.Optional;

import org.w3c.dom.Document;

import vn.motcua.catalog.ModelFile;

/** One file without its folder, parsed as what its name says it is. */
public final class OneFile {

	private final ModelFile file;

	private final BpmnFile bpmn;

	private final Document decision;

	private final FormFile form;

	OneFile(ModelFile file) throws UnreadableException {
		this.file = file;
		this.bpmn = file.is("bpmn") ? BpmnFile.parse(file) : null;
		this.decision = file.is("dmn") ? Xml.parse(file) : null;
		this.form = file.is("form") ? FormFile.parse(file) : null;
		FileText.check(file);
	}

	public ModelFile file() {
		return this.file;
	}

	public Optional<BpmnFile> bpmn() {
		return Optional.ofNullable(this.bpmn);
	}

	public Optional<Document> decision() {
		return Optional.ofNullable(this.decision);
	}

	public Optional<FormFile> form() {
		return Optional.ofNullable(this.form);
	}

}
