package vn.motcua.fee;

import vn.motcua.dossier.Agency;
import vn.motcua.shared.Dong;

/**
 * The way payers are asked for money. A gateway tells the payer how to pay; what it hears
 * back goes to {@link Receipts}. Built in: counter and bank transfer
 * ({@code fee.banktransfer}).
 */
public interface PaymentGateway {

	/**
	 * How this amount is to be paid. Must not have effects: the order may still roll
	 * back.
	 */
	PaymentInstruction instruct(String dossierCode, Agency agency, Dong amount);

}
