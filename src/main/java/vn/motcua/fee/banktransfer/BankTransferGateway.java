package vn.motcua.fee.banktransfer;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;
import vn.motcua.fee.PaymentGateway;
import vn.motcua.fee.PaymentInstruction;
import vn.motcua.shared.BankAccount;
import vn.motcua.shared.Dong;

/**
 * The built-in gateway: cash at the counter, or a transfer to the agency's account, which
 * a bank statement confirms. An agency without an account uses the one above it.
 */
@Component
class BankTransferGateway implements PaymentGateway {

	private static final int LEVELS = 5;

	private final Agencies agencies;

	BankTransferGateway(Agencies agencies) {
		this.agencies = agencies;
	}

	@Override
	public PaymentInstruction instruct(String dossierCode, Agency agency, Dong amount) {
		return new PaymentInstruction(TransferReference.of(dossierCode), account(agency));
	}

	private BankAccount account(Agency agency) {
		Optional<Agency> level = Optional.of(agency);
		for (int i = 0; i < LEVELS && level.isPresent(); i++) {
			Agency current = level.get();
			if (filled(current.bankAccountNumber())) {
				return BankAccount.of(current.bankBin(), current.bankAccountNumber(), current.bankAccountName());
			}
			level = filled(current.parent()) ? this.agencies.find(current.parent()) : Optional.empty();
		}
		return null;
	}

	private static boolean filled(String text) {
		return text != null && !text.isBlank();
	}

}
