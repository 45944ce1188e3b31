package vn.motcua.batch;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;
import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Channel;
import vn.motcua.process.CaseRole;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/**
 * Who may do what with a list: who sent it; at its agency those who receive and those who
 * supervise, who may get it going again once its sender wanted it filed.
 */
@Component
class ListAccess {

	private final Agencies agencies;

	ListAccess(Agencies agencies) {
		this.agencies = agencies;
	}

	/** How a list of this caller is filed, or a refusal. */
	String channel(String agency, Caller caller) {
		if (has(caller, CaseRole.APPLICANTS)) {
			return Channel.ONLINE.name();
		}
		if (!has(caller, CaseRole.RECEPTION_OFFICERS) || !caller.agencies().contains(agency)) {
			throw refused("ROLE_MISSING", "agency",
					"Chỉ người nộp hồ sơ và cán bộ một cửa của cơ quan nạp được danh sách.");
		}
		return Channel.COUNTER.name();
	}

	/**
	 * The agencies whose lists the caller watches over; empty for those who send them.
	 */
	Set<String> watched(Caller caller) {
		if (has(caller, CaseRole.ADMINISTRATORS)) {
			return this.agencies.all().stream().map(Agency::code).collect(Collectors.toSet());
		}
		if (has(caller, CaseRole.SUPERVISORS)) {
			return this.agencies.withBelow(caller.agencies());
		}
		return has(caller, CaseRole.RECEPTION_OFFICERS) ? caller.agencies() : Set.of();
	}

	boolean reads(Batch batch, Caller caller) {
		return batch.createdBy().equals(caller.userId()) || watched(caller).contains(batch.agency());
	}

	/** Its sender always; others only what its sender already ordered. */
	void checkContinues(Batch batch, Caller caller) {
		if (!batch.createdBy().equals(caller.userId()) && batch.confirmedAt() == null) {
			throw refused("LIST_NOT_ORDERED", "id",
					"Người nạp danh sách chưa bấm nộp. Chỉ người đó mới bắt đầu nộp được danh sách này.");
		}
	}

	void checkReceives(Batch batch, Caller caller) {
		if (!has(caller, CaseRole.RECEPTION_OFFICERS) || !caller.agencies().contains(batch.agency())) {
			throw refused("ROLE_MISSING", "agency",
					"Chỉ cán bộ một cửa của cơ quan tiếp nhận cho nộp lại được dòng đã nộp trước đây.");
		}
	}

	/** The groups of who sent a list, as far as filing it needs them. */
	static List<String> groups(Batch batch) {
		return List
			.of((batch.channel().equals(Channel.ONLINE.name()) ? CaseRole.APPLICANTS : CaseRole.RECEPTION_OFFICERS)
				.groupId());
	}

	/** The agencies of who sent a list, as far as filing it needs them. */
	static List<String> agencies(Batch batch) {
		return batch.channel().equals(Channel.ONLINE.name()) ? List.of() : List.of(batch.agency());
	}

	private static boolean has(Caller caller, CaseRole role) {
		return caller.roles().contains(role.groupId());
	}

	private static RefusedException refused(String code, String field, String message) {
		return new RefusedException(Kind.FORBIDDEN, code, field, message);
	}

}
