package vn.motcua.inquiry;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.dossier.Caller;
import vn.motcua.dossier.CheckedFiling;
import vn.motcua.dossier.ImmediateHandling;
import vn.motcua.inquiry.store.InquiryStore;
import vn.motcua.process.CaseRole;
import vn.motcua.process.DecisionOutcome;
import vn.motcua.process.Decisions;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/**
 * Records questions, has them answered by the model's decision, and shows the answers.
 */
@Service
@Transactional
public class Inquiries implements ImmediateHandling {

	private final InquiryStore store;

	private final Decisions decisions;

	private final ProcedureCatalog catalog;

	private final Clock clock;

	Inquiries(InquiryStore store, Decisions decisions, ProcedureCatalog catalog, Clock clock) {
		this.store = store;
		this.decisions = decisions;
		this.catalog = catalog;
		this.clock = clock;
	}

	@Override
	public String open(CheckedFiling question, String askedBy) {
		return this.store.insert(question, askedBy, this.clock.instant());
	}

	/**
	 * Answers a question by the decision deployed with the model.
	 * @throws vn.motcua.process.LawValueMissingException when a law table or a field has
	 * no value; nothing is recorded then
	 */
	public void answer(String number, String processDefinitionId, String decision) {
		Inquiry asked = this.store.find(number).orElseThrow();
		Instant now = this.clock.instant();
		LocalDate today = LocalDate.ofInstant(now, this.clock.getZone());
		Map<String, Object> question = new LinkedHashMap<>(
				TypedFields.of(this.catalog.get(asked.procedure()).fields(), asked.question(), this.clock.getZone()));
		question.put("code", number);
		question.put("channel", asked.channel());
		question.put("filedOn", today);
		DecisionOutcome outcome = this.decisions.evaluate(processDefinitionId, decision,
				Map.of("dossier", question, "today", today));
		Map<String, Object> answer = outcome.single();
		if (!(answer.get("outcome") instanceof String code)) {
			throw new IllegalStateException("Quyết định «" + decision + "» không cho kết quả outcome: " + answer + ".");
		}
		this.store.answer(number, outcome, code, answer, now);
	}

	@Transactional(readOnly = true)
	public Optional<Inquiry> find(String number) {
		return this.store.find(number);
	}

	/**
	 * The question if the caller asked it or works on such questions at its agency.
	 * @throws RefusedException NOT_FOUND otherwise
	 */
	@Transactional(readOnly = true)
	public Inquiry visible(String number, Caller caller) {
		return this.store.find(number)
			.filter((inquiry) -> sees(caller, inquiry))
			.orElseThrow(() -> new RefusedException(Kind.NOT_FOUND, "INQUIRY_NOT_FOUND", "number",
					"Không có lần tra cứu " + number + ". Hãy kiểm tra lại số."));
	}

	private boolean sees(Caller caller, Inquiry inquiry) {
		boolean works = caller.agencies().contains(inquiry.agency())
				&& this.catalog.get(inquiry.procedure()).roles().stream().anyMatch(caller.roles()::contains);
		return works || caller.userId().equals(inquiry.askedBy())
				|| caller.roles().contains(CaseRole.ADMINISTRATORS.groupId());
	}

}
