package vn.motcua.scenario;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.motcua.dossier.DossierEvent;
import vn.motcua.notification.NoticeKind;
import vn.motcua.slip.SlipForm;

/** What leaves the agency for a dossier, as the word {@code sent} names it. */
final class SentThings {

	/** Every name there is. */
	static final Set<String> ALL = Stream
		.of(Arrays.stream(NoticeKind.values()).map((kind) -> "notice-" + kebab(kind)),
				Arrays.stream(SlipForm.values())
					.filter((form) -> form != SlipForm.TRACKING_BOOK)
					.map((form) -> "slip-" + kebab(form)),
				Stream.of("payment-order", "payout-order", "payout-again", "parcel"))
		.flatMap((names) -> names)
		.collect(Collectors.toUnmodifiableSet());

	private SentThings() {
	}

	/** What the event sent; empty when it sent nothing to anybody. */
	static Optional<String> of(DossierEvent event) {
		return Optional.ofNullable(switch (event.kind()) {
			case "NOTICE_QUEUED" -> "notice-" + kebab(event.detail().get("notice"));
			case "SLIP_ISSUED" -> "slip-" + kebab(event.detail().get("form"));
			case "FEE_REQUESTED" -> "payment-order";
			case "PAYOUT_ORDERED" -> "payout-order";
			case "PAYOUT_REORDERED" -> "payout-again";
			case "SHIPMENT_CREATED" -> "parcel";
			default -> null;
		});
	}

	private static String kebab(Object code) {
		return String.valueOf(code).toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
