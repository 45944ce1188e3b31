package vn.motcua.fee.web;

import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.motcua.dossier.Caller;
import vn.motcua.fee.FeePaidSweep;
import vn.motcua.fee.Fees;
import vn.motcua.fee.PaymentReviews;
import vn.motcua.fee.banktransfer.StatementImport;
import vn.motcua.fee.web.PaymentController.Resolution;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

class PaymentControllerTest {

	private final StatementImport statements = mock(StatementImport.class);

	private final PaymentReviews reviews = mock(PaymentReviews.class);

	@Test
	void refusesEverybodyButAccountants() {
		PaymentController controller = controller("directors");
		assertThatThrownBy(() -> controller.importStatement(new byte[0])).isInstanceOfSatisfying(RefusedException.class,
				(ex) -> org.assertj.core.api.Assertions.assertThat(ex.kind()).isEqualTo(Kind.FORBIDDEN));
		assertThatThrownBy(controller::reviews).isInstanceOf(RefusedException.class);
		assertThatThrownBy(() -> controller.resolve(1, new Resolution("", "đã hoàn trả")))
			.isInstanceOf(RefusedException.class);
		verifyNoInteractions(this.statements, this.reviews);
	}

	@Test
	void refusesAHugeFile() {
		assertThatThrownBy(() -> controller("accountants").importStatement(new byte[10_000_001]))
			.hasMessageContaining("10 MB");
		verifyNoInteractions(this.statements);
	}

	@Test
	void closesOrAssigns() {
		controller("accountants").resolve(1, new Resolution(" ", "đã hoàn trả"));
		verify(this.reviews).close(1, "đã hoàn trả", caller("accountants"));
		controller("accountants").resolve(2, new Resolution("G12.01.001-20260720-0000001", "đúng người nộp"));
		verify(this.reviews).assign(2, "G12.01.001-20260720-0000001", "đúng người nộp", caller("accountants"));
	}

	private PaymentController controller(String role) {
		return new PaymentController(this.statements, this.reviews, mock(Fees.class), mock(FeePaidSweep.class),
				() -> caller(role));
	}

	private static Caller caller(String role) {
		return new Caller("ke.toan", Set.of(role), Set.of("G12.01.001"));
	}

}
