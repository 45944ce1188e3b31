package vn.motcua.identity.security;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Camunda keeps the CSP nonce in the servlet context, common to all requests: under load
 * a page gets another request's nonce and the browser refuses its scripts. This gives
 * every request its own.
 */
class NonceFilter extends HttpFilter {

	static final String NONCE = "org.camunda.bpm.csp.nonce";

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		chain.doFilter(new OwnNonce(request), response);
	}

	private static final class OwnNonce extends HttpServletRequestWrapper {

		private Object nonce;

		private ServletContext context;

		OwnNonce(HttpServletRequest request) {
			super(request);
		}

		@Override
		public ServletContext getServletContext() {
			if (this.context == null) {
				this.context = wrap(super.getServletContext());
			}
			return this.context;
		}

		private ServletContext wrap(ServletContext shared) {
			return (ServletContext) Proxy.newProxyInstance(ServletContext.class.getClassLoader(),
					new Class<?>[] { ServletContext.class }, (proxy, method, arguments) -> {
						if (arguments != null && arguments.length > 0 && NONCE.equals(arguments[0])) {
							if (method.getName().equals("setAttribute")) {
								this.nonce = arguments[1];
								return null;
							}
							if (method.getName().equals("getAttribute")) {
								return this.nonce;
							}
						}
						try {
							return method.invoke(shared, arguments);
						}
						catch (InvocationTargetException ex) {
							throw ex.getCause();
						}
					});
		}

	}

}
