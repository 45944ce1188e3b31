package vn.motcua.process.engine;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Date;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.impl.util.ReflectUtil;

/** Functions that stored Tasklist filters may use beside the engine's own. */
public final class CaseFunctions {

	static final String IN_DAYS = "inDays";

	private CaseFunctions() {
	}

	/** Now plus whole calendar days: {@code ${inDays(2)}} bounds the "due soon" queue. */
	public static Date inDays(long days) {
		return Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(days)));
	}

	static Method inDaysMethod() {
		return ReflectUtil.getMethod(CaseFunctions.class, IN_DAYS, long.class);
	}

}
