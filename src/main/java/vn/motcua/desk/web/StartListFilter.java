package vn.motcua.desk.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.motcua.shared.RefusedException;

/**
 * Narrows the list that Tasklist's “start process” asks the engine for. The engine knows
 * no drafts and no days, but it can be asked for certain keys only, so pages and counts
 * stay right. The caller is known only inside the servlet: the condition is made when the
 * servlet reads the address.
 */
@Component
class StartListFilter extends HttpFilter {

	private static final String STARTABLE = "startableInTasklist=true";

	private final transient ObjectProvider<StartableProcedures> procedures;

	StartListFilter(ObjectProvider<StartableProcedures> procedures) {
		this.procedures = procedures;
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		chain.doFilter(isStartList(request) ? new Narrowed(request, this.procedures) : request, response);
	}

	private static boolean isStartList(HttpServletRequest request) {
		String path = request.getRequestURI();
		String query = request.getQueryString();
		return (path.startsWith("/camunda/api/engine/") || path.startsWith("/engine-rest/"))
				&& path.contains("/process-definition") && query != null && query.contains(STARTABLE)
				&& !query.contains("keysIn=");
	}

	/** The request with one more condition. */
	private static final class Narrowed extends HttpServletRequestWrapper {

		private final ObjectProvider<StartableProcedures> procedures;

		Narrowed(HttpServletRequest request, ObjectProvider<StartableProcedures> procedures) {
			super(request);
			this.procedures = procedures;
		}

		@Override
		public String getQueryString() {
			try {
				return super.getQueryString() + "&" + this.procedures.getObject().condition();
			}
			catch (RefusedException ex) {
				// read before the login is known, or without one: the engine refuses
				return super.getQueryString();
			}
		}

	}

}
