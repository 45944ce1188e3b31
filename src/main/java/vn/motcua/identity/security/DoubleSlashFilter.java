package vn.motcua.identity.security;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;

import vn.motcua.shared.Finding;

/**
 * Refuses {@code //} in a path before servlets map it: Spring Security's firewall comes
 * too late for paths of the Jersey servlets, which would answer 500.
 */
class DoubleSlashFilter extends HttpFilter {

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		if (request.getRequestURI().contains("//")) {
			Problems.write(response, HttpStatus.BAD_REQUEST,
					Finding.of("PATH_REFUSED", "", "Địa chỉ không hợp lệ. Hãy bỏ dấu gạch chéo thừa."));
			return;
		}
		chain.doFilter(request, response);
	}

}
