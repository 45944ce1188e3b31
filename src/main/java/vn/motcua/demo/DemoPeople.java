package vn.motcua.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.motcua.identity.Users;

/**
 * The demo's invented officers, applicants and administrator. Everyone has the same
 * password and an e-mail address in {@link #EMAIL_DOMAIN}, by which the production check
 * recognises them.
 */
public final class DemoPeople {

	/** The mark of a demo user; no real address ends like this. */
	public static final String EMAIL_DOMAIN = Users.DEMO_EMAIL;

	/** Printed in the README on purpose: it opens nothing but the demo. */
	public static final String PASSWORD = "motcua-demo";

	private static final Logger LOG = LoggerFactory.getLogger(DemoPeople.class);

	private final Users users;

	private int created;

	DemoPeople(Users users) {
		this.users = users;
	}

	/** Creates whoever is missing. */
	void create() {
		Content content = read();
		for (Place office : content.offices()) {
			content.officeRoles().forEach((role) -> create(role, office, Set.of(office.agency())));
		}
		for (Place partner : content.partners()) {
			partner.roles().forEach((role) -> create(role, partner, Set.of(partner.agency())));
		}
		for (Place province : content.provinces()) {
			content.provinceRoles().forEach((role) -> create(role, province, Set.copyOf(province.agencies())));
		}
		content.others().forEach((person) -> create(person.id(), person.name(), person.role(), Set.of()));
		LOG.info("Demo: {} invented people created", this.created);
	}

	/** Group of an agency to the part of a person's id that names it. */
	static Map<String, String> groupIds() {
		Content content = read();
		return Stream
			.concat(content.officeRoles().stream(),
					content.partners().stream().flatMap((place) -> place.roles().stream()))
			.collect(Collectors.toMap(Role::role, Role::id, (id, same) -> id));
	}

	/** Agency to the beginning of its people's ids. */
	static Map<String, String> prefixes() {
		Content content = read();
		return Stream.concat(content.offices().stream(), content.partners().stream())
			.collect(Collectors.toMap(Place::agency, Place::prefix));
	}

	private void create(Role role, Place place, Set<String> agencies) {
		for (int i = 0; i < role.names().size(); i++) {
			create(place.prefix() + "-" + role.id() + "-" + (i + 1), role.names().get(i) + " (" + place.place() + ")",
					role.role(), agencies);
		}
	}

	private void create(String id, String name, String role, Set<String> agencies) {
		int space = name.indexOf(' ');
		if (this.users.create(id, name.substring(0, space), name.substring(space + 1), id + EMAIL_DOMAIN, PASSWORD,
				Set.of(role), agencies)) {
			this.created++;
		}
	}

	private static Content read() {
		try (InputStream in = DemoPeople.class.getResourceAsStream("/demo/people.yaml")) {
			return new YAMLMapper().readValue(in, Content.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("demo/people.yaml", ex);
		}
	}

	record Content(List<Place> offices, List<Role> officeRoles, List<Place> partners, List<Place> provinces,
			List<Role> provinceRoles, List<Person> others) {
	}

	record Place(String agency, List<String> agencies, String prefix, String place, List<Role> roles) {
	}

	record Role(String role, String id, List<String> names) {
	}

	record Person(String role, String id, String name) {
	}

}
