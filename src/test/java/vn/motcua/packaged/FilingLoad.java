package vn.motcua.packaged;

import java.io.IOException;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Applicants who file without pause and keep a journal: what they sent under which key
 * and what was acknowledged. An unanswered key is sent again, unchanged.
 */
final class FilingLoad {

	private final Story story;

	private final String applicant;

	private final String agency;

	private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

	private final Map<String, Map<String, Object>> sent = new ConcurrentHashMap<>();

	private final Queue<String> unanswered = new ConcurrentLinkedQueue<>();

	private final Queue<String> refusals = new ConcurrentLinkedQueue<>();

	private final AtomicLong numbers = new AtomicLong();

	private final long seed;

	private volatile boolean going;

	FilingLoad(Story story, String applicant, String agency, long seed) {
		this.story = story;
		this.applicant = applicant;
		this.agency = agency;
		this.seed = seed;
	}

	/** Files with so many clients for as long as {@code deed} takes. */
	void during(HttpOffice office, int clients, Runnable deed) {
		this.going = true;
		ExecutorService pool = Executors.newFixedThreadPool(clients);
		for (int i = 0; i < clients; i++) {
			pool.execute(() -> work(office));
		}
		try {
			deed.run();
		}
		finally {
			this.going = false;
			pool.shutdown();
			awaitEnd(pool);
		}
	}

	private void work(HttpOffice office) {
		while (this.going) {
			String key = this.unanswered.poll();
			if (key == null) {
				long number = this.numbers.incrementAndGet();
				key = "kill-" + this.seed + "-" + number;
				this.sent.put(key, this.story.filing(this.agency, (this.seed * 50_000 + number) % 1_000_000, key));
			}
			send(office, key);
		}
	}

	private void send(HttpOffice office, String key) {
		try {
			Map<String, Object> answer = office.file(this.applicant, key, this.sent.get(key), this.story.papers());
			if (answer.containsKey("code")) {
				this.acknowledged.put(key, answer.get("code").toString());
			}
			else if ((int) answer.get("status") >= 500) {
				sendAgainLater(key);
			}
			else {
				this.refusals.add(key + ": " + answer);
			}
		}
		catch (IOException ex) {
			sendAgainLater(key);
		}
		catch (InterruptedException ex) {
			sendAgainLater(key);
			Thread.currentThread().interrupt();
		}
	}

	private void sendAgainLater(String key) {
		this.unanswered.add(key);
		LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
	}

	/** Sends every unanswered key once more. */
	void settle(HttpOffice office) {
		int open = this.unanswered.size();
		for (int i = 0; i < open; i++) {
			send(office, this.unanswered.poll());
		}
	}

	private static void awaitEnd(ExecutorService pool) {
		try {
			pool.awaitTermination(60, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Key → dossier code of everything that was acknowledged. */
	Map<String, String> acknowledged() {
		return this.acknowledged;
	}

	Map<String, Map<String, Object>> sent() {
		return this.sent;
	}

	Queue<String> unanswered() {
		return this.unanswered;
	}

	/**
	 * Answers that were neither 201 nor a fault of the server: the load is wrong then.
	 */
	Queue<String> refusals() {
		return this.refusals;
	}

}
