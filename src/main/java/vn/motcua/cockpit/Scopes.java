package vn.motcua.cockpit;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;
import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Callers;
import vn.motcua.process.CaseRole;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/**
 * The one door of Cockpit's pages: supervisors see their own agencies and all below them,
 * never others; administrators all; anybody else is refused.
 */
@Component
public class Scopes {

	private final Callers callers;

	private final Agencies agencies;

	Scopes(Callers callers, Agencies agencies) {
		this.callers = callers;
		this.agencies = agencies;
	}

	/**
	 * The caller's whole scope; {@code RefusedException} FORBIDDEN when there is none.
	 */
	public Scope current() {
		Caller caller = this.callers.current();
		if (caller.roles().contains(CaseRole.ADMINISTRATORS.groupId())) {
			return new Scope(caller, this.agencies.all().stream().map(Agency::code).collect(Collectors.toSet()));
		}
		if (caller.roles().contains(CaseRole.SUPERVISORS.groupId())) {
			return new Scope(caller, this.agencies.withBelow(caller.agencies()));
		}
		throw new RefusedException(Kind.FORBIDDEN, "NOT_SUPERVISOR", "",
				"Trang này dành cho người giám sát và quản trị hệ thống. Tài khoản của bạn không có quyền xem.");
	}

	/**
	 * For a row of a table by agency: that agency without those below it.
	 * @param at null or empty for the whole scope
	 */
	public static Set<String> row(Scope scope, String at) {
		if (at == null || at.isBlank()) {
			return scope.agencies();
		}
		if (!scope.contains(at)) {
			throw unknown("at", at);
		}
		return Set.of(at);
	}

	/**
	 * For the filter {@code ?agency=}: the agency with those below it, inside the
	 * caller's scope. An agency outside answers like one that does not exist.
	 * @param agency null or empty for the whole scope
	 */
	public Scope current(String agency) {
		Scope whole = current();
		if (agency == null || agency.isBlank()) {
			return whole;
		}
		if (!whole.contains(agency)) {
			throw unknown("agency", agency);
		}
		Set<String> chosen = new LinkedHashSet<>(this.agencies.withBelow(Set.of(agency)));
		chosen.retainAll(whole.agencies());
		return new Scope(whole.caller(), chosen);
	}

	private static RefusedException unknown(String field, String agency) {
		return new RefusedException(Kind.NOT_FOUND, "AGENCY_UNKNOWN", field,
				"Không có cơ quan “" + agency + "” trong phạm vi giám sát của bạn. Hãy chọn lại cơ quan.");
	}

}
