package vn.motcua.dossier.core;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

import vn.motcua.catalog.PaperRequirement;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Paper;
import vn.motcua.dossier.Papers;
import vn.motcua.dossier.store.PaperStore;
import vn.motcua.shared.Sha256;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/** Papers with an event for each: the log tells the content's hash, not its name. */
@Service
@Transactional
class PaperService implements Papers {

	private static final int MOST_PAPERS = 100;

	private final PaperStore store;

	private final Dossiers dossiers;

	private final ProcedureCatalog catalog;

	private final Clock clock;

	private final int limit;

	PaperService(PaperStore store, Dossiers dossiers, ProcedureCatalog catalog, Clock clock,
			@Value("${motcua.dossier.paper-max-size}") DataSize limit) {
		this.store = store;
		this.dossiers = dossiers;
		this.catalog = catalog;
		this.clock = clock;
		this.limit = Math.toIntExact(limit.toBytes());
	}

	@Override
	public Paper add(String dossierCode, String actor, String paperId, String fileName, byte[] content) {
		Dossier dossier = open(dossierCode);
		checkPaperId(dossier, paperId);
		PaperFile file = PaperFile.checked(paperId, fileName, content, this.limit);
		List<Paper> current = this.store.current(dossierCode);
		Optional<Paper> same = same(current, paperId, Sha256.of(content));
		if (same.isPresent()) {
			return same.get();
		}
		if (current.size() >= MOST_PAPERS) {
			throw new RefusedException(Kind.CONFLICT, "PAPERS_TOO_MANY", paperId,
					"Hồ sơ đã có " + MOST_PAPERS + " tệp. Hãy gộp giấy tờ thành ít tệp hơn.");
		}
		return store(dossier, actor, paperId, file, "PAPER_ADDED");
	}

	/** The paper a client sends a second time because it missed our answer. */
	private static Optional<Paper> same(List<Paper> current, String paperId, String sha256) {
		return current.stream()
			.filter((paper) -> paper.paperId().equals(paperId) && paper.sha256().equals(sha256))
			.findFirst();
	}

	@Override
	public Paper replace(String dossierCode, String actor, long id, String fileName, byte[] content) {
		Paper old = get(dossierCode, id);
		if (old.replaced()) {
			throw new RefusedException(Kind.CONFLICT, "PAPER_ALREADY_REPLACED", old.paperId(),
					"Giấy tờ này đã được thay bằng bản khác. Hãy tải lại trang.");
		}
		Paper added = store(open(dossierCode), actor, old.paperId(),
				PaperFile.checked(old.paperId(), fileName, content, this.limit), "PAPER_REPLACED");
		this.store.markReplaced(id, this.clock.instant());
		return added;
	}

	@Override
	@Transactional(propagation = Propagation.SUPPORTS)
	public List<Paper> list(String dossierCode) {
		return this.store.current(dossierCode);
	}

	@Override
	@Transactional(propagation = Propagation.SUPPORTS)
	public byte[] content(Paper paper) {
		byte[] content = this.store.content(paper.sha256());
		if (!Sha256.of(content).equals(paper.sha256())) {
			throw new IllegalStateException("paper " + paper.id() + " of " + paper.dossierCode()
					+ " does not have the content it was stored with");
		}
		return content;
	}

	@Override
	@Transactional(propagation = Propagation.SUPPORTS)
	public Paper get(String dossierCode, long id) {
		return this.store.find(dossierCode, id)
			.orElseThrow(() -> new RefusedException(Kind.NOT_FOUND, "PAPER_NOT_FOUND", "id",
					"Không tìm thấy giấy tờ này trong hồ sơ. Hãy tải lại trang."));
	}

	private Paper store(Dossier dossier, String actor, String paperId, PaperFile file, String kind) {
		String sha256 = Sha256.of(file.content());
		this.store.storeContent(sha256, file.content());
		Paper paper = this.store.insert(new Paper(0, dossier.code(), paperId, file.name(), file.mediaType(),
				file.content().length, sha256, actor, this.clock.instant(), false));
		this.dossiers.note(dossier.code(), actor, kind, Map.of("paper", paperId, "id", paper.id(), "sha256", sha256));
		return paper;
	}

	private Dossier open(String code) {
		Dossier dossier = this.dossiers.get(code);
		if (dossier.status().isFinal()) {
			throw new RefusedException(Kind.CONFLICT, "DOSSIER_CLOSED", "code",
					"Hồ sơ đã kết thúc (“" + dossier.status().labelVi() + "”) nên không nhận thêm giấy tờ.");
		}
		return dossier;
	}

	private void checkPaperId(Dossier dossier, String paperId) {
		List<PaperRequirement> known = this.catalog.get(dossier.procedure()).papers();
		if (known.stream().noneMatch((p) -> p.id().equals(paperId))) {
			throw new RefusedException(Kind.INVALID, "PAPER_UNKNOWN", paperId,
					"Thủ tục này không có giấy tờ “" + paperId + "”. Hãy chọn một trong: "
							+ String.join("; ", known.stream().map((p) -> p.id() + " (" + p.nameVi() + ")").toList())
							+ ".");
		}
	}

}
