package vn.motcua.scenario;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import vn.motcua.process.CaseClock;
import vn.motcua.shared.RefusedException;

/** Compares what a scenario expects with what is there, by meaning, not by Java type. */
final class Expectation {

	private Expectation() {
	}

	/** Equal as a set, shown sorted. */
	static void sameSet(Collection<String> expected, Collection<String> actual) {
		if (!new TreeSet<>(expected).equals(new TreeSet<>(actual))) {
			throw new StepFailedException(new TreeSet<>(expected), new TreeSet<>(actual));
		}
	}

	static void same(Object expected, Object actual) {
		if (!matches(expected, actual)) {
			throw new StepFailedException(expected, shown(actual));
		}
	}

	/**
	 * Every expected entry is there; entries the scenario does not name do not matter.
	 */
	static void contains(Map<String, Object> expected, Map<String, ?> actual) {
		expected.forEach((name, value) -> {
			if (!matches(value, actual.get(name))) {
				throw new StepFailedException(name + " = " + value, name + " = " + shown(actual.get(name)));
			}
		});
	}

	/** Runs something that must be refused with exactly these finding codes. */
	static void refused(List<String> codes, Runnable attempt) {
		try {
			attempt.run();
		}
		catch (RuntimeException ex) {
			RefusedException refusal = refusal(ex);
			sameSet(codes, refusal.findings().stream().map((f) -> f.code()).toList());
			return;
		}
		throw new StepFailedException("bị từ chối: " + codes, "được chấp nhận");
	}

	/** The refusal inside what the engine throws; anything else is a fault. */
	private static RefusedException refusal(RuntimeException ex) {
		for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
			if (cause instanceof RefusedException refused) {
				return refused;
			}
		}
		throw ex;
	}

	static boolean matches(Object expected, Object actual) {
		if (expected == null || actual == null) {
			return expected == actual;
		}
		if (expected instanceof Number && actual instanceof Number) {
			return new BigDecimal(expected.toString()).compareTo(new BigDecimal(actual.toString())) == 0;
		}
		if (expected instanceof Map<?, ?> wanted && actual instanceof Map<?, ?> there) {
			return wanted.entrySet().stream().allMatch((e) -> matches(e.getValue(), there.get(e.getKey())));
		}
		if (expected instanceof Collection<?> wanted && actual instanceof Collection<?> there) {
			return sameItems(List.copyOf(wanted), List.copyOf(there));
		}
		return expected.toString().equals(actual.toString()) || sameMoment(expected.toString(), actual);
	}

	private static boolean sameItems(List<?> wanted, List<?> there) {
		if (wanted.size() != there.size()) {
			return false;
		}
		for (int i = 0; i < wanted.size(); i++) {
			if (!matches(wanted.get(i), there.get(i))) {
				return false;
			}
		}
		return true;
	}

	private static boolean sameMoment(String expected, Object actual) {
		try {
			return LocalDateTime.parse(expected).equals(vietnamTime(actual));
		}
		catch (DateTimeParseException ex) {
			return false;
		}
	}

	private static LocalDateTime vietnamTime(Object value) {
		if (value instanceof Instant instant) {
			return LocalDateTime.ofInstant(instant, CaseClock.VIETNAM);
		}
		String text = value.toString();
		return (text.endsWith("Z") || text.contains("+"))
				? ZonedDateTime.parse(text).withZoneSameInstant(CaseClock.VIETNAM).toLocalDateTime()
				: LocalDateTime.parse(text);
	}

	private static String shown(Object actual) {
		return (actual instanceof Instant instant) ? vietnamTime(instant).toString() : String.valueOf(actual);
	}

}
