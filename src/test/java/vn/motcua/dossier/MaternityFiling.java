package vn.motcua.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A filing as the form delivers it: an invented mother with one child. */
public final class MaternityFiling {

	public static final String PROCEDURE = "maternity-benefit";

	public static final String AGENCY = "G12.01.001";

	public static final String NAME = "Nguyễn Thị Mẫu Một";

	public static final String PERSONAL_ID = "001195123456";

	private MaternityFiling() {
	}

	/** Only the fields. */
	public static Map<String, Object> fields() {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("submissionMode", "DIRECT");
		fields.put("fullName", NAME);
		fields.put("dateOfBirth", "1995-03-14");
		fields.put("gender", "FEMALE");
		fields.put("personalId", PERSONAL_ID);
		fields.put("socialInsuranceNumber", "0123456789");
		fields.put("phone", "0912345678");
		fields.put("email", "");
		fields.put("caseType", "BIRTH");
		fields.put("leftJobBefore", true);
		fields.put("fromDate", "2026-05-01");
		fields.put("toDate", "2026-10-31");
		fields.put("totalDays", 184);
		fields.put("weeklyDayOff", List.of("SAT", "SUN"));
		fields.put("childBirthDate", "2026-05-02");
		fields.put("childCount", 1);
		fields.put("surgery", false);
		fields.put("payoutMethod", "BANK_ACCOUNT");
		fields.put("bankBin", "970436");
		fields.put("bankAccountNumber", "0071000123456");
		fields.put("bankAccountName", "NGUYEN THI MAU MOT");
		fields.put("resultDelivery", "POST");
		fields.put("deliveryAddress", "Số 9 đường Ví Dụ, phường Mẫu, thành phố Hà Nội");
		return fields;
	}

	/** Fields plus agency and channel, as process variables. */
	public static Map<String, Object> variables() {
		Map<String, Object> all = fields();
		all.put("agency", AGENCY);
		all.put("channel", "ONLINE");
		return all;
	}

}
