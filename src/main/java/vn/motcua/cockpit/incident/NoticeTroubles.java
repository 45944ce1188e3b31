package vn.motcua.cockpit.incident;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.motcua.cockpit.Act;
import vn.motcua.cockpit.Acts;
import vn.motcua.cockpit.Scope;
import vn.motcua.notification.Notice;
import vn.motcua.notification.Notices;

/** Notices that reached nobody, and sending them once more. */
@Service
public class NoticeTroubles {

	private static final int MOST = 200;

	private final Notices notices;

	private final Acts acts;

	private final Clock clock;

	NoticeTroubles(Notices notices, Acts acts, Clock clock) {
		this.notices = notices;
		this.acts = acts;
		this.clock = clock;
	}

	public List<Notice> list(Scope scope) {
		return this.notices.undelivered(scope.agencies(), MOST);
	}

	@Transactional
	public void resend(long id, Scope scope) {
		String actor = scope.caller().userId();
		Notice notice = this.notices.resend(id, scope.agencies(), actor);
		this.acts.add(new Act(Act.Kind.NOTICE_RESENT, this.clock.instant(), actor, notice.agency(),
				notice.dossierCode(), String.valueOf(id), "", "", "", notice.kind().subjectVi()));
	}

}
