package vn.motcua.dossier.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.FieldType;
import vn.motcua.catalog.Procedure;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierData;
import vn.motcua.dossier.DossierStatus;

import static org.assertj.core.api.Assertions.assertThat;

class DossierViewTest {

	@Test
	void aYesOrNoThatNobodyGaveIsNo() {
		assertThat(view(Map.of(), true).get("proxySubmitted")).isEqualTo(false);
		assertThat(view(Map.of("proxySubmitted", true), true).get("proxySubmitted")).isEqualTo(true);
	}

	@Test
	void whatElseIsAbsentIsNull() {
		assertThat(view(Map.of(), true).get("childCount")).isNull();
		assertThat(view(Map.of(), true).get("meetsAt")).isNull();
	}

	@Test
	void instantsComeAsTimersTakeThem() {
		assertThat(view(Map.of("meetsAt", "2026-07-20T02:00:00Z"), true).get("meetsAt"))
			.isEqualTo(Date.from(Instant.parse("2026-07-20T02:00:00Z")));
	}

	@Test
	void nothingGoesOnForAnAgencyThatGaveTheDossierAway() {
		assertThat(view(Map.of(), true).get("open")).isEqualTo(true);
		assertThat(view(Map.of(), false).get("open")).isEqualTo(false);
	}

	private static DossierView view(Map<String, Object> data, boolean held) {
		Procedure procedure = new Procedure("p", "P", "P", "C", null, null, null, null, null, LocalDate.EPOCH, null,
				null, null, null, null, null, null, null,
				List.of(field("proxySubmitted", FieldType.BOOLEAN), field("childCount", FieldType.INTEGER),
						field("meetsAt", FieldType.DATE_TIME)),
				null, null, null, null, null, null, null, null, null, null, null);
		Dossier dossier = new Dossier("G12.01-20260720-0000001", "p", "1", "G12.01", Channel.COUNTER,
				DossierStatus.PROCESSING, new Applicant("", "", "", "", ""), "a", Instant.EPOCH, Instant.EPOCH, null,
				null, "i", new DossierData(data));
		return new DossierView(dossier, procedure, held, () -> false);
	}

	private static FieldDefinition field(String id, FieldType type) {
		return new FieldDefinition(id, id, type, false, null, null, null, null, null, null, null, null, null);
	}

}
