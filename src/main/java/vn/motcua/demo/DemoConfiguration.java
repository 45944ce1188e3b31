package vn.motcua.demo;

import java.time.Clock;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.demo.process.DemoDesk;
import vn.motcua.dossier.DossierParts;
import vn.motcua.identity.Users;

/**
 * The demo, only where {@code motcua.demo.enabled} says so; people without dossiers where
 * {@code motcua.demo.dossiers} is false.
 */
@Configuration
@ConditionalOnProperty("motcua.demo.enabled")
class DemoConfiguration {

	private final Environment environment;

	DemoConfiguration(Environment environment) {
		this.environment = environment;
	}

	@Bean
	DemoPeople demoPeople(Users users) {
		return new DemoPeople(users);
	}

	/**
	 * Closed from the first request on, until the stories are played or there are none.
	 */
	@Bean
	DemoGate demoGate() {
		return new DemoGate(hasDossiers());
	}

	@Bean
	FilterRegistrationBean<DemoGate> demoGateFilter(DemoGate gate) {
		FilterRegistrationBean<DemoGate> registration = new FilterRegistrationBean<>(gate);
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
		return registration;
	}

	@EventListener
	void begin(ApplicationReadyEvent ready) {
		ready.getApplicationContext().getBean(DemoPeople.class).create();
		Integer port = this.environment.getProperty("local.server.port", Integer.class);
		DemoDesk desk = ready.getApplicationContext().getBean(DemoDesk.class);
		DemoGate gate = ready.getApplicationContext().getBean(DemoGate.class);
		if (hasDossiers() && port != null && desk.isEmpty()) {
			new DemoDossiers(new DemoPortal(port, gate.secret()), desk,
					ready.getApplicationContext().getBean(ProcedureCatalog.class),
					ready.getApplicationContext().getBean(DossierParts.class),
					ready.getApplicationContext().getBean(Clock.class), gate::open)
				.start();
		}
		else {
			gate.open();
		}
	}

	private boolean hasDossiers() {
		return this.environment.getProperty("motcua.demo.dossiers", Boolean.class, true);
	}

}
