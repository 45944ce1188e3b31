package vn.motcua.dossier.web;

import org.junit.jupiter.api.Test;

import vn.motcua.dossier.EventWords;

import static org.assertj.core.api.Assertions.assertThat;

class StepLabelsTest {

	@Test
	void noKindOfEventIsShownAsItsCode() {
		assertThat(EventWords.kinds()).allSatisfy((kind) -> assertThat(StepLabels.of(kind)).isNotEqualTo(kind));
		assertThat(StepLabels.isPublic("PART_STARTED")).isTrue();
		assertThat(StepLabels.isPublic("REASSIGNED")).isFalse();
	}

}
