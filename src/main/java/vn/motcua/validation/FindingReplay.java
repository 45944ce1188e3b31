package vn.motcua.validation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.Dossiers;
import vn.motcua.process.DecisionTrial;
import vn.motcua.process.LawValueMissingException;
import vn.motcua.validation.rules.CompletenessRules;
import vn.motcua.validation.rules.DecisionRules;
import vn.motcua.validation.store.FindingStore;

/**
 * Checks a closed dossier anew with other check decisions, on the day of its last check.
 * What papers were there is no matter of decisions and left out. Writes nothing.
 */
@Service
public class FindingReplay {

	private static final Logger log = LoggerFactory.getLogger(FindingReplay.class);

	private final Dossiers dossiers;

	private final ProcedureCatalog catalog;

	private final DecisionRules rules;

	private final FindingStore store;

	FindingReplay(Dossiers dossiers, ProcedureCatalog catalog, DecisionRules rules, FindingStore store) {
		this.dossiers = dossiers;
		this.catalog = catalog;
		this.rules = rules;
		this.store = store;
	}

	/** The findings then and now; empty for a dossier that was never checked. */
	public Optional<Rechecked> replay(Dossier dossier, DecisionTrial decisions) {
		return checkedAt(dossier.code()).map((at) -> {
			List<CheckFinding> then = this.store.find(dossier.code())
				.stream()
				.filter((finding) -> !CompletenessRules.CODES.contains(finding.code()))
				.toList();
			try {
				Procedure procedure = this.catalog.get(dossier.procedure());
				Set<String> lists = procedure.fields().stream().map(FieldDefinition::id).collect(Collectors.toSet());
				return compare(then, this.rules.check(procedure, dossier, at, decisions::evaluate),
						(key) -> decisions.shownFinding(key, lists));
			}
			catch (LawValueMissingException ex) {
				return Rechecked.failed(decisions.shownProblem(ex));
			}
			catch (RuntimeException ex) {
				// the message may quote the dossier
				log.debug("{} cannot be checked anew", dossier.code(), ex);
				return Rechecked.failed("Quyết định đối chiếu báo lỗi khi chạy lại.");
			}
		});
	}

	private Optional<Instant> checkedAt(String code) {
		return this.dossiers.events(code)
			.stream()
			.filter((event) -> event.kind().equals("FINDINGS"))
			.map(DossierEvent::at)
			.reduce((first, last) -> last);
	}

	/** What an officer let pass then passes now. */
	private static Rechecked compare(List<CheckFinding> then, List<CheckFinding> now, UnaryOperator<String> shown) {
		Map<String, Boolean> passed = then.stream()
			.collect(Collectors.toMap(CheckFinding::key, (finding) -> !finding.isOpen(), (a, b) -> a && b));
		Set<String> before = new TreeSet<>(passed.keySet());
		Set<String> after = now.stream().map(CheckFinding::key).collect(Collectors.toCollection(TreeSet::new));
		boolean openBefore = passed.containsValue(false);
		boolean openAfter = now.stream()
			.anyMatch((finding) -> !(finding.overrulable() && passed.getOrDefault(finding.key(), false)));
		Set<String> gone = new TreeSet<>(before);
		gone.removeAll(after);
		after.removeAll(before);
		return new Rechecked(List.copyOf(gone), after.stream().map(shown).distinct().toList(), openBefore, openAfter,
				"");
	}

	/**
	 * How the findings differ.
	 *
	 * @param gone found then, not now: code, colon, field
	 * @param added found now, not then
	 * @param openBefore whether anything stood in the way of accepting it
	 * @param problemVi why it could not be checked anew, or empty
	 */
	public record Rechecked(List<String> gone, List<String> added, boolean openBefore, boolean openAfter,
			String problemVi) {

		static Rechecked failed(String problemVi) {
			return new Rechecked(List.of(), List.of(), false, false, problemVi);
		}

	}

}
