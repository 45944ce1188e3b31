package vn.motcua.slip.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.motcua.slip.CheckLinks;
import vn.motcua.slip.check.CheckAnswer;
import vn.motcua.slip.check.SlipChecks;

/**
 * The page a slip's QR code points to. Open to everybody: no person is named, and a
 * malformed token gets the same answer as an unknown one.
 */
@Controller
class SlipCheckController {

	private final SlipChecks checks;

	private final CheckLimit limit;

	SlipCheckController(SlipChecks checks, CheckLimit limit) {
		this.checks = checks;
		this.limit = limit;
	}

	@GetMapping(CheckLinks.PATH + "{*token}")
	String check(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model) {
		privately(response);
		long seconds = this.limit.secondsToWait(request.getRemoteAddr());
		if (seconds > 0) {
			response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
			response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
			model.addAttribute("seconds", seconds);
			return "slip/check-later";
		}
		Optional<CheckAnswer> answer = this.checks.of(token.substring(1));
		if (answer.isEmpty()) {
			response.setStatus(HttpStatus.NOT_FOUND.value());
		}
		else if (!answer.get().intact()) {
			response.setStatus(HttpStatus.CONFLICT.value());
		}
		model.addAttribute("answer", answer.orElse(null));
		return "slip/check";
	}

	private static void privately(HttpServletResponse response) {
		response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setHeader("Referrer-Policy", "no-referrer");
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("Content-Security-Policy",
				"default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'");
	}

}
