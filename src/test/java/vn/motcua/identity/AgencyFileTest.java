package vn.motcua.identity;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;

import vn.motcua.dossier.AgencyLevel;
import vn.motcua.shared.StartRefusedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AgencyFileTest {

	private static final String GOOD = """
			agencies:
			  - code: G12.01
			    nameVi: Bảo hiểm xã hội tỉnh Sông Mẫu
			    address: Số 1
			    phone: "020"
			    bankBin: "970415"
			    bankAccountNumber: "1010000001"
			    bankAccountName: BHXH
			    opensAt: "08:00"
			    closesAt: "17:00"
			    validFrom: 2025-07-01
			""";

	@Test
	void readsTheDemoAgencies() {
		assertThat(new AgencyFile(new ClassPathResource("identity/demo-agencies.yaml")).read().keySet())
			.containsExactly("G12.01", "G12.01.001", "G12.02", "G12.02.001", "G12.99", "H99.01.001", "G01.99.001",
					"G01.99.100");
	}

	@Test
	void readsVietnameseNamesAndHours() {
		assertThat(read(GOOD).read().get("G12.01")).satisfies((agency) -> {
			assertThat(agency.nameVi()).isEqualTo("Bảo hiểm xã hội tỉnh Sông Mẫu");
			assertThat(agency.closesAt()).hasToString("17:00");
			assertThat(agency.parent()).isEmpty();
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			code: G12.01          | code: hanoi           | code must look like
			bankBin: "970415"     | bankBin: "97"         | bankBin must be 6 digits
			phone: "020"          | fax: "020"            | Unrecognized field "fax"
			opensAt: "08:00"      | opensAt: "18:00"      | opensAt must be before closesAt
			phone: "020"          | parent: G12.09        | phone is missing
			code: G12.01          | {code               | line
			""")
	void refusesAFault(String line, String broken, String message) {
		assertThatThrownBy(() -> read(GOOD.replace(line, broken)).read()).isInstanceOf(StartRefusedException.class)
			.hasMessageContaining("agencies.yaml")
			.hasMessageContaining(message);
	}

	@Test
	void refusesACodeThatStandsTwice() {
		String twice = GOOD + GOOD.substring(GOOD.indexOf('\n') + 1);
		assertThatThrownBy(() -> read(twice).read()).hasMessageContaining("G12.01").hasMessageContaining("twice");
	}

	@Test
	void refusesAnUnknownParent() {
		assertThatThrownBy(() -> read(GOOD + "    parent: G12.09\n").read()).hasMessageContaining("G12.09");
	}

	@Test
	void readsWhoIsNotOfSocialInsuranceAndWhoWorksWithWhom() {
		assertThat(read(GOOD + "    level: COMMUNE\n    partners: [G12.01]\n").read().get("G12.01"))
			.satisfies((agency) -> {
				assertThat(agency.declaredLevel()).isEqualTo(AgencyLevel.COMMUNE);
				assertThat(agency.partners()).containsExactly("G12.01");
			});
	}

	@Test
	void refusesALevelTheTreeTellsAndAnUnknownPartner() {
		assertThatThrownBy(() -> read(GOOD + "    level: PROVINCE\n").read()).hasMessageContaining("COMMUNE_POLICE");
		assertThatThrownBy(() -> read(GOOD + "    partners: [G12.09]\n").read()).hasMessageContaining("G12.09");
	}

	@Test
	void refusesAMissingFileAndSaysWhatToSet() {
		assertThatThrownBy(() -> new AgencyFile(new FileSystemResource("/no/agencies.yaml")).read())
			.isInstanceOfSatisfying(StartRefusedException.class,
					(ex) -> assertThat(ex.remedy()).contains("motcua.identity.agencies"));
	}

	private static AgencyFile read(String yaml) {
		return new AgencyFile(new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8), "agencies.yaml"));
	}

}
