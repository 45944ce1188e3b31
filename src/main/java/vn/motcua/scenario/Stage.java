package vn.motcua.scenario;

import java.util.List;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import vn.motcua.scenario.process.Authentications;

/** Lets an invented person act. */
@Lazy
@Component
class Stage {

	private final Authentications authentications;

	Stage(Authentications authentications) {
		this.authentications = authentications;
	}

	/** Runs {@code deed} as this person, an officer of {@code agency}. */
	void as(String person, String agency, Runnable deed) {
		String group = People.groupOf(person);
		List<String> tenants = "applicants".equals(group) ? List.of() : List.of(agency);
		this.authentications.as(People.userId(person), List.of(group), tenants, deed);
	}

}
