package vn.motcua.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

import vn.motcua.catalog.gate.LawReader;

/** Every dated fact of the law as it runs here, to read. */
@Service
public class LawBook {

	private final ObjectProvider<RunningModels> models;

	private volatile Reading last = new Reading(List.of(), List.of());

	/** Asked late: models run only when the engine does. */
	public LawBook(ObjectProvider<RunningModels> models) {
		this.models = models;
	}

	/** All tables and formulas by name, as they were last accepted. */
	public List<LawDecision> all() {
		List<ModelFolder> folders = this.models.getObject().folders();
		Reading known = this.last;
		if (!known.folders().equals(folders)) {
			known = new Reading(folders, LawReader.read(folders));
			this.last = known;
		}
		return known.law();
	}

	public Optional<LawDecision> find(String name) {
		return all().stream().filter((law) -> law.name().equals(name)).findFirst();
	}

	/** A table with what it was asked, for people; the bare name when there is none. */
	public String words(String name, Map<String, Object> asked) {
		return find(name).map((law) -> law.words(asked)).orElse(name);
	}

	private record Reading(List<ModelFolder> folders, List<LawDecision> law) {
	}

}
