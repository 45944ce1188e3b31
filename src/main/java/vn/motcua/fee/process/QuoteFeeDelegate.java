package vn.motcua.fee.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import vn.motcua.fee.Quotes;
import vn.motcua.process.CaseExecution;
import vn.motcua.process.CaseVariables;
import vn.motcua.process.WritesVariable;

/** Tells the model what is due; zero skips the payment. */
@Component
@WritesVariable("feeAmount")
class QuoteFeeDelegate implements JavaDelegate {

	private final Quotes quotes;

	QuoteFeeDelegate(Quotes quotes) {
		this.quotes = quotes;
	}

	@Override
	public void execute(DelegateExecution execution) {
		CaseVariables.FEE_AMOUNT.on(execution, this.quotes.quote(CaseExecution.dossierCode(execution)).amount());
	}

}
