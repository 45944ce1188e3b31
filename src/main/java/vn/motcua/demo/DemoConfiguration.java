package vn.motcua.demo;

import java.time.Clock;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
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

	@EventListener
	void begin(ApplicationReadyEvent ready) {
		ready.getApplicationContext().getBean(DemoPeople.class).create();
		Integer port = this.environment.getProperty("local.server.port", Integer.class);
		DemoDesk desk = ready.getApplicationContext().getBean(DemoDesk.class);
		boolean dossiers = this.environment.getProperty("motcua.demo.dossiers", Boolean.class, true);
		if (dossiers && port != null && desk.isEmpty()) {
			new DemoDossiers(new DemoPortal(port), desk, ready.getApplicationContext().getBean(ProcedureCatalog.class),
					ready.getApplicationContext().getBean(DossierParts.class),
					ready.getApplicationContext().getBean(Clock.class))
				.start();
		}
	}

}
