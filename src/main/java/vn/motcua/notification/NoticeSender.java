package vn.motcua.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.motcua.notification.store.NoticeStore;

/**
 * Sends what is queued. A message is claimed by moving its next attempt: no two nodes
 * send it at once, and one that dies leaves it for later. Waits 1, 2, 4 … minutes between
 * attempts and gives up after {@value #MAX_ATTEMPTS}.
 */
@Component
public class NoticeSender {

	static final int MAX_ATTEMPTS = 10;

	private static final Logger LOG = LoggerFactory.getLogger(NoticeSender.class);

	private static final int BATCH = 50;

	private static final int MAX_ERROR = 300;

	private final NoticeStore store;

	private final ObjectProvider<NoticeChannel> channels;

	private final Clock clock;

	public NoticeSender(NoticeStore store, ObjectProvider<NoticeChannel> channels, Clock clock) {
		this.store = store;
		this.channels = channels;
		this.clock = clock;
	}

	/** Without a channel messages stay queued. */
	@Scheduled(fixedDelayString = "${motcua.sweep-interval:PT15S}")
	public void run() {
		NoticeChannel channel = this.channels.getIfAvailable();
		if (channel != null) {
			this.store.due(this.clock.instant(), BATCH).forEach((notice) -> send(notice, channel));
		}
	}

	private void send(Notice notice, NoticeChannel channel) {
		Instant now = this.clock.instant();
		if (!this.store.claim(notice, now, now.plus(Duration.ofMinutes(1L << notice.attempts())))) {
			return;
		}
		try {
			channel.send(notice);
			this.store.markSent(notice.id(), channel.name(), this.clock.instant());
		}
		catch (RuntimeException ex) {
			// a mail server's words name the recipient: they stay in the ledger, out of
			// the log
			LOG.warn("Message {} of dossier {} could not be sent: {}", notice.id(), notice.dossierCode(),
					ex.getClass().getSimpleName());
			this.store.markFault(notice.id(), shorten(ex), notice.attempts() + 1 >= MAX_ATTEMPTS);
		}
	}

	private static String shorten(RuntimeException ex) {
		String text = ex.getClass().getSimpleName() + ": " + ex.getMessage();
		return (text.length() <= MAX_ERROR) ? text : text.substring(0, MAX_ERROR);
	}

}
