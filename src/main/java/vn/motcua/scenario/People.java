package vn.motcua.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.motcua.process.CaseRole;

/**
 * The invented people a scenario plays with: two per role in one agency, named
 * {@code <group>} (first) and {@code <group>-2}, one applicant and one stranger.
 */
public final class People {

	/** The cơ sở where scenarios happen unless they say otherwise. */
	public static final String AGENCY = "G12.01.001";

	/** Its province. */
	public static final String PROVINCE = "G12.01";

	public static final String APPLICANT = "applicant";

	/** An applicant who has nothing to do with the dossier. */
	public static final String STRANGER = "stranger";

	/** The roles people of which work on dossiers or watch them. */
	static final List<String> GROUPS = Arrays.stream(CaseRole.values())
		.filter((role) -> role.isOfficer() || role == CaseRole.SUPERVISORS)
		.map(CaseRole::groupId)
		.toList();

	private People() {
	}

	/** Every short name. */
	static Set<String> all() {
		return Stream
			.concat(Stream.of(APPLICANT, STRANGER),
					GROUPS.stream().flatMap((group) -> Stream.of(group, group + "-1", group + "-2")))
			.collect(Collectors.toUnmodifiableSet());
	}

	/** The group of a person's short name; {@code applicants} for the two applicants. */
	static String groupOf(String person) {
		if (APPLICANT.equals(person) || STRANGER.equals(person)) {
			return "applicants";
		}
		return person.replaceFirst("-[12]$", "");
	}

	/** The user id of a person's short name. */
	static String userId(String person) {
		return (APPLICANT.equals(person) || STRANGER.equals(person) || person.matches(".*-[12]$")) ? person
				: person + "-1";
	}

}
