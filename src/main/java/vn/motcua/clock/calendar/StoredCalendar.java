package vn.motcua.clock.calendar;

import java.time.Clock;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The calendar of the database, kept in memory. Years the database lacks come from the
 * product's files when the application starts; from then on the database decides. Every
 * node looks at one counter each second and loads anew when it moved.
 */
@Component
class StoredCalendar implements CalendarSource, InitializingBean {

	private static final String PRODUCT = "motcua";

	private final CalendarStore store;

	private final TransactionTemplate transaction;

	private final Clock clock;

	private volatile CalendarData current;

	StoredCalendar(CalendarStore store, PlatformTransactionManager transactions, Clock clock) {
		this.store = store;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	@Override
	public void afterPropertiesSet() {
		CalendarData files = new CalendarFiles().data();
		CalendarData stored = this.store.load();
		files.years()
			.values()
			.stream()
			.filter((year) -> !stored.years().containsKey(year.year()))
			.forEach((year) -> insert(() -> this.store.insert(year, this.clock.instant(), PRODUCT)));
		if (stored.allHours().stream().noneMatch((row) -> row.agency().equals(CalendarData.EVERYBODY))) {
			files.allHours().forEach((row) -> insert(() -> this.store.save(row)));
		}
		reload();
	}

	/** A node that starts at the same moment may have been first: that is as good. */
	private void insert(Runnable work) {
		try {
			this.transaction.executeWithoutResult((status) -> work.run());
		}
		catch (DuplicateKeyException ex) {
			// the other node wrote the same file
		}
	}

	@Override
	public CalendarData current() {
		return this.current;
	}

	/** Loads the calendar anew when somebody changed it, on this node or another. */
	@Scheduled(fixedDelayString = "${motcua.calendar.refresh-interval:PT1S}")
	void refresh() {
		if (this.store.revision() != this.current.revision()) {
			reload();
		}
	}

	/** Loads the calendar anew. */
	void reload() {
		this.current = this.transaction.execute((status) -> this.store.load());
	}

}
