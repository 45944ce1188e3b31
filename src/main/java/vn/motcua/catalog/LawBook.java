package vn.motcua.catalog;

import java.util.List;

import org.springframework.stereotype.Service;

import vn.motcua.catalog.gate.LawReader;

/** Every dated fact of the law that this installation's files hold, to read. */
@Service
public class LawBook {

	private final ModelSource source;

	LawBook(ModelSource source) {
		this.source = source;
	}

	/** All tables and formulas by name, as the files are now. */
	public List<LawDecision> all() {
		return LawReader.read(this.source.read());
	}

}
