package vn.motcua.dossier.core;

import vn.motcua.dossier.DossierPart;
import vn.motcua.dossier.DossierParts;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.motcua.catalog.FieldStage;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.dossier.ApplicantDeeds;
import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Paper;
import vn.motcua.dossier.Papers;
import vn.motcua.process.CaseMessages;
import vn.motcua.process.CaseProcess;
import vn.motcua.process.CaseRole;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/**
 * What whoever filed a dossier, or the reception for them, may do to it while it runs.
 */
@Service
@Transactional
public class ApplicantService implements ApplicantDeeds {

	private final Dossiers dossiers;

	private final DossierRegister register;

	private final Papers papers;

	private final DossierParts parts;

	private final StepService steps;

	private final DossierVisibility visibility;

	private final ProcedureCatalog catalog;

	private final CaseProcess cases;

	ApplicantService(Dossiers dossiers, DossierRegister register, Papers papers, DossierParts parts, StepService steps,
			DossierVisibility visibility, ProcedureCatalog catalog, CaseProcess cases) {
		this.dossiers = dossiers;
		this.register = register;
		this.papers = papers;
		this.parts = parts;
		this.steps = steps;
		this.visibility = visibility;
		this.catalog = catalog;
		this.cases = cases;
	}

	/**
	 * Papers may come before acceptance and when they are asked for; officers any time.
	 */
	@Override
	public Paper addPaper(String code, Caller caller, String paperId, String fileName, byte[] content) {
		Dossier dossier = this.dossiers.getVisible(code, caller);
		boolean awaited = dossier.status() == DossierStatus.REGISTERED
				|| dossier.status() == DossierStatus.SUPPLEMENT_REQUESTED;
		if (!awaited && !this.visibility.isOfficerOf(caller, dossier)) {
			throw conflict("PAPERS_NOT_AWAITED", "Hồ sơ đang ở trạng thái “" + dossier.status().labelVi()
					+ "” nên chưa cần thêm giấy tờ. Cơ quan sẽ báo khi cần bổ sung.");
		}
		return this.papers.add(code, caller.userId(), paperId, fileName, content);
	}

	/** Everything that was asked for at once; the case goes on. */
	@Override
	public void supplement(String code, Caller caller, Map<String, Object> given, Runnable addPapers) {
		Dossier dossier = this.dossiers.getVisible(code, caller);
		checkMayActFor(caller, dossier);
		if (dossier.status() != DossierStatus.SUPPLEMENT_REQUESTED) {
			throw conflict("SUPPLEMENT_NOT_REQUESTED", "Hồ sơ đang ở trạng thái “" + dossier.status().labelVi()
					+ "”, không có yêu cầu bổ sung nào đang chờ.");
		}
		checkFilingFields(dossier, given);
		Map<String, Object> facts = this.steps.check(dossier, given, true);
		// parts before the whole, as they lock it when they move
		this.dossiers.lockAll(this.parts.of(code).stream().map(DossierPart::code).toList());
		addPapers.run();
		this.register.record(code, caller.userId(), "SUPPLEMENT_DELIVERED", "", facts,
				Map.of("fields", List.copyOf(new TreeSet<>(facts.keySet()))));
		List<String> asking = this.parts.supplement(code, caller.userId(), facts);
		(asking.isEmpty() ? List.of(code) : asking)
			.forEach((asked) -> deliver(asked, CaseMessages.SUPPLEMENT_PROVIDED));
	}

	/** Any time before the decision. */
	@Override
	public void withdraw(String code, Caller caller) {
		Dossier dossier = this.dossiers.getVisible(code, caller);
		checkMayActFor(caller, dossier);
		if (!dossier.status().allowsWithdrawal()) {
			throw DossierRefusals.moveNotAllowed(dossier, DossierStatus.WITHDRAWN);
		}
		this.dossiers.note(code, caller.userId(), "WITHDRAWAL_REQUESTED", Map.of());
		deliver(code, CaseMessages.DOSSIER_WITHDRAWN);
	}

	/** Nothing is kept when nothing waits, so nothing is lost: the caller tries again. */
	private void deliver(String code, CaseMessages message) {
		if (!this.cases.correlate(code, message)) {
			throw conflict("CASE_BUSY", "Hệ thống đang xử lý hồ sơ này. Hãy gửi lại sau ít phút.");
		}
	}

	private void checkMayActFor(Caller caller, Dossier dossier) {
		if (!caller.userId().equals(dossier.filedBy())
				&& !caller.roles().contains(CaseRole.RECEPTION_OFFICERS.groupId())) {
			throw new RefusedException(Kind.FORBIDDEN, "NOT_THE_APPLICANT", "code",
					"Chỉ người nộp hoặc cán bộ một cửa được làm việc này.");
		}
	}

	private void checkFilingFields(Dossier dossier, Map<String, Object> given) {
		for (String id : given.keySet()) {
			boolean filing = this.catalog.get(dossier.procedure())
				.field(id)
				.filter((field) -> field.stage() == FieldStage.FILING)
				.isPresent();
			if (!filing) {
				throw new RefusedException(Kind.INVALID, "FIELD_UNKNOWN", id,
						"Tờ khai của thủ tục này không có mục “" + id + "”. Hãy bỏ mục này rồi gửi lại.");
			}
		}
	}

	private static RefusedException conflict(String code, String message) {
		return new RefusedException(Kind.CONFLICT, code, "code", message);
	}

}
