package vn.motcua.portal.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Where everybody begins: people with the catalogue, officers with their applications.
 */
@Controller
class StartController {

	@GetMapping("/")
	String start(HttpServletResponse response) {
		PublicPage.headers(response);
		return "portal/start";
	}

}
