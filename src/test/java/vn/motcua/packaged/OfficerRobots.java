package vn.motcua.packaged;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** One officer per role who takes whatever is open and completes it as the story says. */
final class OfficerRobots {

	/** Group → who works for it. */
	static final Map<String, String> OFFICERS = new LinkedHashMap<>(
			Map.of("reception-officers", "dm-reception-1", "benefits-officers", "dm-benefits-1", "hi-assessors",
					"dm-assessor-1", "collection-officers", "dm-collection-1", "benefits-heads", "dm-head-1",
					"directors", "dm-director-1", "accountants", "dm-accountant-1"));

	private final Story story;

	private final AtomicLong completed = new AtomicLong();

	private final AtomicLong handedOver = new AtomicLong();

	private volatile boolean going;

	OfficerRobots(Story story) {
		this.story = story;
	}

	/** Works for as long as {@code deed} takes. */
	void during(HttpOffice office, Runnable deed) {
		this.going = true;
		ExecutorService pool = Executors.newFixedThreadPool(OFFICERS.size());
		OFFICERS.forEach((group, user) -> pool.execute(() -> work(office, user, group)));
		try {
			deed.run();
		}
		finally {
			this.going = false;
			pool.shutdown();
			try {
				pool.awaitTermination(60, TimeUnit.SECONDS);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
	}

	private void work(HttpOffice office, String user, String group) {
		while (this.going) {
			try {
				if (round(office, user, group) == 0) {
					LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
				}
			}
			catch (IOException ex) {
				LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return;
			}
		}
	}

	private int round(HttpOffice office, String user, String group) throws IOException, InterruptedException {
		List<Map<String, Object>> open = office.tasks(user, group);
		int done = 0;
		for (Map<String, Object> task : open) {
			String activity = task.get("taskDefinitionKey").toString();
			if (this.going && office.complete(user, task.get("id").toString(), this.story.answer(activity))) {
				done++;
				this.completed.incrementAndGet();
				if (activity.equals("UserTask_HandOverToPost")) {
					this.handedOver.incrementAndGet();
				}
			}
		}
		return done;
	}

	/** How many parcels went to the post: the last step that an officer does. */
	long handedOver() {
		return this.handedOver.get();
	}

	long completed() {
		return this.completed.get();
	}

}
