package vn.motcua.payout;

import java.util.List;

import vn.motcua.shared.Finding;

/**
 * What an import of the bank's return file did.
 *
 * @param returned payments that came back and now have a task
 * @param known lines imported before
 * @param unmatched lines that fit no payment with the bank, each with what to do
 */
public record ReturnResult(int returned, int known, List<Finding> unmatched) {

	public ReturnResult {
		unmatched = List.copyOf(unmatched);
	}

}
