package vn.motcua.postal;

import java.time.Duration;

import vn.motcua.shared.S10Number;

/**
 * Who carries parcels. Built in: a carrier without any connection ({@code postal.s10}),
 * which takes parcels with a paper manifest and whose events officers enter or import. A
 * connected carrier gives numbers itself and reports events to {@link Tracking}.
 */
public interface PostalCarrier {

	/** Name on labels and manifests. */
	String nameVi();

	/**
	 * A number nobody had before. Joins the caller's transaction: a number of a shipment
	 * that rolls back may come again.
	 */
	S10Number allocate();

	/** After how long without news an officer inquires. */
	Duration inquiryAfter();

}
