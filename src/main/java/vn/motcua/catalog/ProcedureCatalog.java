package vn.motcua.catalog;

import java.util.List;
import java.util.Optional;

import vn.motcua.shared.RefusedException;

/** The procedures this installation offers, as their folders declare them. */
public interface ProcedureCatalog {

	Optional<Procedure> find(String slug);

	/** All procedures, by group and slug. */
	List<Procedure> all();

	/** Those that everybody may know of: all but drafts. */
	default List<Procedure> published() {
		return all().stream().filter((p) -> p.status() != ProcedureStatus.DRAFT).toList();
	}

	/** Procedures of other fields that are only told about, by name. */
	List<InformationEntry> information();

	/** The shared blocks, by slug. */
	List<Block> blocks();

	/**
	 * The procedure, or {@link RefusedException} NOT_FOUND that names it.
	 */
	default Procedure get(String slug) {
		return known(slug, find(slug));
	}

	/** The same for what everybody may know of: a draft is not found. */
	default Procedure published(String slug) {
		return known(slug, find(slug).filter((p) -> p.status() != ProcedureStatus.DRAFT));
	}

	private static Procedure known(String slug, Optional<Procedure> found) {
		return found.orElseThrow(() -> new RefusedException(RefusedException.Kind.NOT_FOUND, "PROCEDURE_UNKNOWN",
				"procedure", "Không có thủ tục “" + slug + "”. Xem danh sách thủ tục tại /api/procedures."));
	}

}
