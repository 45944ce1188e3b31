package vn.motcua.cockpit.publicfigures.web;

import java.time.ZonedDateTime;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.motcua.cockpit.publicfigures.PublicFigures;
import vn.motcua.cockpit.publicfigures.PublicFiguresPage;
import vn.motcua.process.CaseClock;

/** The public's page: no login, no script, nothing from elsewhere. */
@Controller
class PublicFiguresController {

	private final PublicFiguresPage page;

	PublicFiguresController(PublicFiguresPage page) {
		this.page = page;
	}

	@GetMapping("/public/figures")
	String figures(@RequestParam(name = "ky", defaultValue = "") String period, Model model,
			HttpServletResponse response) {
		PublicFigures figures = this.page.of(period);
		ZonedDateTime at = figures.countedAt().atZone(CaseClock.VIETNAM);
		model.addAttribute("figures", figures);
		model.addAttribute("periods", this.page.periods());
		model.addAttribute("countedAt", "%02d giờ %02d phút ngày %02d/%02d/%d".formatted(at.getHour(), at.getMinute(),
				at.getDayOfMonth(), at.getMonthValue(), at.getYear()));
		model.addAttribute("keepMinutes", this.page.keep().toMinutes());
		response.setHeader("Content-Security-Policy",
				"default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
		return "cockpit/public-figures";
	}

}
