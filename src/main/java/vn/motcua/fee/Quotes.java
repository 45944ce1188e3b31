package vn.motcua.fee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;

import vn.motcua.catalog.Condition;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.process.Decisions;
import vn.motcua.shared.Address;
import vn.motcua.shared.Dong;
import vn.motcua.shared.InvalidValueException;
import vn.motcua.shared.ProvinceCode;

/**
 * What an applicant owes. The procedures are free; postage is due when the applicant
 * chose the post, by the dated table {@code postage}.
 */
@Service
public class Quotes {

	private final Dossiers dossiers;

	private final Agencies agencies;

	private final ProcedureCatalog catalog;

	private final Decisions decisions;

	private final FeeProperties properties;

	private final Clock clock;

	public Quotes(Dossiers dossiers, Agencies agencies, ProcedureCatalog catalog, Decisions decisions,
			FeeProperties properties, Clock clock) {
		this.dossiers = dossiers;
		this.agencies = agencies;
		this.catalog = catalog;
		this.decisions = decisions;
		this.properties = properties;
		this.clock = clock;
	}

	/** The amount due now; zero when nothing is. */
	public Dong quote(String dossierCode) {
		Dossier dossier = this.dossiers.get(dossierCode);
		Condition postageWhen = this.catalog.get(dossier.procedure()).fee().postageWhen();
		if (postageWhen == null || !postageWhen.holds(dossier.data().fields())) {
			return Dong.ZERO;
		}
		Object amount = this.decisions
			.law("postage", Map.of("date", LocalDate.now(this.clock), "zone", zone(dossier), "grams",
					this.properties.resultGrams()))
			.values()
			.get("amount");
		return Dong.of(Long.parseLong(amount.toString()));
	}

	private String zone(Dossier dossier) {
		Optional<ProvinceCode> to = province(dossier.applicant().address());
		Optional<ProvinceCode> from = this.agencies.find(dossier.agency())
			.map(Agency::address)
			.flatMap(Quotes::province);
		return (to.isPresent() && to.equals(from)) ? "SAME_PROVINCE" : "OTHER_PROVINCE";
	}

	private static Optional<ProvinceCode> province(String address) {
		try {
			return Address.of(address).province();
		}
		catch (InvalidValueException ex) {
			return Optional.empty();
		}
	}

}
