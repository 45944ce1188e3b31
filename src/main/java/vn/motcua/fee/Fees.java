package vn.motcua.fee;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;

import vn.motcua.fee.store.PaymentOrderStore;
import vn.motcua.fee.store.PaymentReviewStore;

/** What a dossier owes and paid, for pages. No access check: ask the dossier first. */
@Service
public class Fees {

	private final PaymentOrderStore orders;

	private final PaymentReviewStore reviews;

	public Fees(PaymentOrderStore orders, PaymentReviewStore reviews) {
		this.orders = orders;
		this.reviews = reviews;
	}

	/** The newest order of the dossier; empty when nothing was ever due. */
	public Optional<PaymentOrder> find(String dossierCode) {
		return this.orders.ofDossier(dossierCode).stream().findFirst();
	}

	/** Money of this dossier that a person must look at or has looked at. */
	public List<PaymentReview> reviews(String dossierCode) {
		return this.reviews.ofDossier(dossierCode);
	}

	/** The manual queue of these agencies, oldest first. */
	public List<PaymentReview> queue(Collection<String> agencies) {
		return this.reviews.waiting(agencies);
	}

}
