package vn.motcua.slip.print;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.motcua.catalog.FeeRule;
import vn.motcua.catalog.Limit;
import vn.motcua.catalog.Procedure;
import vn.motcua.dossier.Agency;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Papers;
import vn.motcua.process.CaseClock;
import vn.motcua.slip.SlipForm;

/** Form 01: receipt and appointment. Fields by {@code onestop.md} §3. */
@Component
class ReceiptPage implements SlipPage {

	private final Papers papers;

	ReceiptPage(Papers papers) {
		this.papers = papers;
	}

	@Override
	public SlipForm form() {
		return SlipForm.RECEIPT;
	}

	@Override
	public Map<String, Object> values(SlipCase slip, Procedure procedure, Agency agency) {
		Dossier dossier = slip.dossier();
		Map<String, Object> values = new HashMap<>();
		values.put("term", term(procedure, dossier));
		values.put("papers", PaperLine.of(procedure, this.papers.list(dossier.code()), dossier.channel()));
		values.put("place", ReturnPlace.of(dossier, agency));
		values.put("payment", DuePayment.of(slip.events()));
		values.put("contributes", procedure.fee() != null && procedure.fee().kind() == FeeRule.Kind.CONTRIBUTION);
		values.put("posted", "POST".equals(dossier.data().text("resultDelivery")));
		values.put("online", dossier.channel() == Channel.ONLINE);
		return values;
	}

	private static String term(Procedure procedure, Dossier dossier) {
		Instant from = (dossier.acceptedAt() != null) ? dossier.acceptedAt() : dossier.filedAt();
		LocalDate day = LocalDate.ofInstant(from, CaseClock.VIETNAM);
		return procedure.limitFor(dossier.data().fields(), day).map(ReceiptPage::words).orElse("theo ngày hẹn");
	}

	private static String words(Limit limit) {
		return switch (limit.unit()) {
			case WORKING_DAYS -> limit.value() + " ngày làm việc";
			case CALENDAR_DAYS -> limit.value() + " ngày";
			case CALENDAR_DAYS_EXCLUDING_HOLIDAYS -> limit.value() + " ngày, không tính ngày lễ";
			case SAME_DAY -> "trong ngày";
			case IMMEDIATE -> "giải quyết ngay";
		};
	}

}
