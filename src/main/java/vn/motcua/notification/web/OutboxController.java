package vn.motcua.notification.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Callers;
import vn.motcua.notification.store.NoticeStore;

/**
 * What applicants of the caller's agencies would have received. Staff only, never in
 * production, and only while no mail server is configured.
 */
@Controller
@Profile("!production")
@ConditionalOnExpression("'${spring.mail.host:}' == ''")
class OutboxController {

	private static final int LIMIT = 200;

	private final NoticeStore store;

	private final Callers callers;

	OutboxController(NoticeStore store, Callers callers) {
		this.store = store;
		this.callers = callers;
	}

	@GetMapping("/outbox")
	String outbox(Model model) {
		Caller caller = this.callers.current();
		model.addAttribute("notices", this.store.ofAgencies(caller.agencies(), LIMIT));
		return "notification/outbox";
	}

}
