package vn.motcua.notification.outbox;

import vn.motcua.notification.Notice;
import vn.motcua.notification.NoticeChannel;

/** Takes every message; the ledger row is all there is to read. */
class OutboxChannel implements NoticeChannel {

	@Override
	public String name() {
		return "OUTBOX";
	}

	@Override
	public void send(Notice notice) {
		// the row already holds the text that the page shows
	}

}
