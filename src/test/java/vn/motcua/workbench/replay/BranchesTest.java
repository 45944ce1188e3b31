package vn.motcua.workbench.replay;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;

import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.process.CaseClock;
import vn.motcua.testing.FakeDossiers;

import static org.assertj.core.api.Assertions.assertThat;

class BranchesTest {

	private final Dossier dossier = dossier();

	@Test
	void tellsTheBranchAnAmountDecides() {
		Branches branches = new Branches(List.of(gateway("${dossier.benefitAmount > 20000000}")));
		assertThat(branches.differing(this.dossier, 19_000_000L, 21_000_000L, true, true))
			.containsExactly("Tại «Số tiền lớn?», nhánh «Lớn» sẽ được chọn.");
		assertThat(branches.differing(this.dossier, 21_000_000L, 19_000_000L, true, true))
			.containsExactly("Tại «Số tiền lớn?», nhánh «Lớn» không còn được chọn.");
		assertThat(branches.differing(this.dossier, 21_000_000L, 22_000_000L, true, true)).isEmpty();
	}

	@Test
	void tellsTheBranchTheAutomaticCheckDecides() {
		Branches branches = new Branches(List.of(gateway("${!dossierComplete}")));
		assertThat(branches.differing(this.dossier, null, null, true, false)).hasSize(1);
		assertThat(branches.differing(this.dossier, null, null, false, false)).isEmpty();
	}

	@Test
	void leavesOutWhatPeopleDecide() {
		Branches branches = new Branches(
				List.of(gateway("${papersVerdict == 'ACCEPT'}"), gateway("${dossier.caseType == 'BIRTH'}")));
		assertThat(branches.differing(this.dossier, 1L, 2L, true, false)).isEmpty();
	}

	private static BpmnModelInstance gateway(String condition) {
		return Bpmn.createExecutableProcess("sample")
			.startEvent()
			.exclusiveGateway("Gateway_Large")
			.name("Số tiền lớn?")
			.condition("Lớn", condition)
			.endEvent()
			.moveToNode("Gateway_Large")
			.endEvent()
			.done();
	}

	private static Dossier dossier() {
		FakeDossiers dossiers = new FakeDossiers(Clock.fixed(Instant.EPOCH, CaseClock.VIETNAM));
		dossiers.with(FakeDossiers.CODE, DossierStatus.PROCESSING, Map.of("caseType", "BIRTH"));
		return dossiers.get(FakeDossiers.CODE);
	}

}
