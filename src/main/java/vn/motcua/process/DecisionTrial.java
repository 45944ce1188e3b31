package vn.motcua.process;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.xml.ModelException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.motcua.process.decision.DecisionEvaluator;
import vn.motcua.process.decision.DecisionSource;
import vn.motcua.process.decision.TextConstants;
import vn.motcua.shared.RefusedException;

/**
 * Decisions as they would answer: those of an analyst's files, else the newest that are
 * deployed. Nothing is deployed and nothing is kept.
 */
public final class DecisionTrial {

	private static final Logger log = LoggerFactory.getLogger(DecisionTrial.class);

	private static final String TRIED = "trial:";

	private final Map<String, DecisionSource.Deployed> files = new HashMap<>();

	private final DecisionSource source;

	private final DecisionEvaluator evaluator;

	private final TextConstants texts;

	/**
	 * @param dmnFiles contents of DMN files that the gate has accepted
	 * @param texts of the deployed decisions
	 * @throws RefusedException when a file is no decision the engine can run
	 */
	DecisionTrial(DecisionSource deployed, Collection<byte[]> dmnFiles, TextConstants texts) {
		this.source = (key) -> Optional.ofNullable(this.files.get(key)).or(() -> deployed.latest(key));
		this.evaluator = new DecisionEvaluator(this.source);
		this.texts = texts;
		dmnFiles.forEach(this::add);
	}

	private void add(byte[] file) {
		try {
			DmnModelInstance model = Dmn.readModelFromStream(new ByteArrayInputStream(file));
			this.texts.add(model);
			for (DmnDecision decision : this.evaluator.dmn().parseDecisions(model)) {
				this.files.put(decision.getKey(), new DecisionSource.Deployed(decision, TRIED + decision.getKey(), 0));
			}
		}
		catch (DmnEngineException | ModelException ex) {
			log.info("A decision file cannot be tried", ex);
			throw new RefusedException(RefusedException.Kind.INVALID, "DECISION_UNREADABLE", "files",
					"Có tệp quyết định mà bộ máy không đọc được. Hãy mở tệp trong Modeler, sửa lỗi rồi thử lại.");
		}
	}

	/** What may be shown of its answers: never a text taken from a dossier. */
	public String shown(String text) {
		return this.texts.shown(text);
	}

	/** As {@link #shown}, for a finding's code and field. */
	public String shownFinding(String key, Set<String> lists) {
		return this.texts.finding(key, lists);
	}

	/** As {@link #shown}, for what was missing. */
	public String shownProblem(LawValueMissingException problem) {
		return this.texts.problem(problem);
	}

	/**
	 * What the decision answers; version 0 when it comes from a file.
	 * @return empty when there is no such decision
	 * @throws LawValueMissingException when a law table or an input has no value
	 */
	public Optional<DecisionOutcome> evaluate(String key, Map<String, Object> variables) {
		return this.source.latest(key).map((decision) -> this.evaluator.evaluate(key, decision, variables));
	}

}
