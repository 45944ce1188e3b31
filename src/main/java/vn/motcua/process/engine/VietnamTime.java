package vn.motcua.process.engine;

import java.util.TimeZone;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;

import vn.motcua.process.CaseClock;

/**
 * The engine keeps its times in the JVM's zone: it must be the same on every machine.
 */
class VietnamTime implements EnvironmentPostProcessor {

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		TimeZone.setDefault(TimeZone.getTimeZone(CaseClock.VIETNAM));
	}

}
