package vn.motcua.cockpit;

import java.util.Arrays;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Caller;
import vn.motcua.identity.FileAgenciesFixture;
import vn.motcua.process.CaseRole;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** BHXH VN (G12.90) over two provinces (G12.91, G12.92) over three offices. */
class ScopesTest {

	private static final Resource TREE = new ClassPathResource("identity/test-agencies.yaml");

	private final Agencies agencies = FileAgenciesFixture.of(TREE);

	@ParameterizedTest
	@CsvSource({ "G12.90, G12.90 G12.91 G12.91.001 G12.91.002 G12.92 G12.92.001",
			"G12.91, G12.91 G12.91.001 G12.91.002", "G12.91.002, G12.91.002",
			"G12.91.001 G12.92, G12.91.001 G12.92 G12.92.001", "'', ''" })
	void aSupervisorSeesOwnAgenciesAndAllBelow(String own, String seen) {
		assertThat(scopes(CaseRole.SUPERVISORS, own).current().agencies()).isEqualTo(codes(seen));
	}

	@Test
	void anAdministratorSeesAll() {
		assertThat(scopes(CaseRole.ADMINISTRATORS, "").current().agencies()).hasSize(this.agencies.all().size());
	}

	@ParameterizedTest
	@EnumSource(value = CaseRole.class, mode = EnumSource.Mode.EXCLUDE, names = { "SUPERVISORS", "ADMINISTRATORS" })
	void everybodyElseIsRefused(CaseRole role) {
		assertThatThrownBy(() -> scopes(role, "G12.91").current()).isInstanceOfSatisfying(RefusedException.class,
				(refused) -> assertThat(refused.kind()).isEqualTo(Kind.FORBIDDEN));
	}

	@Test
	void aChosenAgencyComesWithThoseBelow() {
		Scopes province = scopes(CaseRole.SUPERVISORS, "G12.91");
		assertThat(province.current("G12.91.001").agencies()).containsExactly("G12.91.001");
		assertThat(scopes(CaseRole.SUPERVISORS, "G12.90").current("G12.91").agencies())
			.isEqualTo(province.current("").agencies());
		assertThat(province.current(null)).isEqualTo(province.current());
	}

	@ParameterizedTest
	@CsvSource({ "G12.90", "G12.92", "G12.92.001", "G12.99", "G12.9" })
	void anAgencyOutsideLooksLikeNone(String outside) {
		assertThatThrownBy(() -> scopes(CaseRole.SUPERVISORS, "G12.91").current(outside)).isInstanceOfSatisfying(
				RefusedException.class, (refused) -> assertThat(refused.kind()).isEqualTo(Kind.NOT_FOUND));
	}

	@Test
	void onlyAnAdministratorPassesAsOne() {
		scopes(CaseRole.ADMINISTRATORS, "").current().requireAdministrator();
		Scope supervisor = scopes(CaseRole.SUPERVISORS, "G12.90").current();
		assertThatThrownBy(supervisor::requireAdministrator).isInstanceOf(RefusedException.class);
	}

	@ParameterizedTest
	@CsvSource({ "G12.90, CENTRAL", "G12.91, PROVINCE", "G12.91.001, CO_SO", "G12.01, PROVINCE", "G12.01.001, CO_SO" })
	void theLevelFollowsFromTheTree(String code, String level) {
		assertThat(this.agencies.level(this.agencies.find(code).orElseThrow())).hasToString(level);
	}

	private Scopes scopes(CaseRole role, String agencies) {
		return new Scopes(() -> new Caller("somebody", Set.of(role.groupId()), codes(agencies)), this.agencies);
	}

	private static Set<String> codes(String text) {
		return text.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(text.split(" ")));
	}

}
