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
		as(person, People.groupOf(person), agency, deed);
	}

	/**
	 * The same for a person who stands in for somebody and therefore is in
	 * {@code secondGroup}, too.
	 */
	void as(String person, String secondGroup, String agency, Runnable deed) {
		String group = People.groupOf(person);
		List<String> tenants = "applicants".equals(group) ? List.of() : List.of(agency);
		List<String> groups = group.equals(secondGroup) ? List.of(group) : List.of(group, secondGroup);
		this.authentications.as(People.userId(person), groups, tenants, deed);
	}

}
