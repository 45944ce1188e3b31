package vn.motcua.slip.print;

import vn.motcua.dossier.Agency;
import vn.motcua.dossier.Dossier;

/** Where the applicant gets the result, in words. */
final class ReturnPlace {

	private ReturnPlace() {
	}

	static String of(Dossier dossier, Agency agency) {
		return switch (dossier.data().text("resultDelivery")) {
			case "ONLINE" -> "Trực tuyến, tại tài khoản của người nộp hồ sơ";
			case "POST" -> "Qua bưu chính, đến địa chỉ: " + address(dossier);
			default -> "Bộ phận tiếp nhận và trả kết quả, " + agency.nameVi() + ", " + agency.address();
		};
	}

	private static String address(Dossier dossier) {
		String address = dossier.data().text("deliveryAddress");
		return address.isEmpty() ? dossier.applicant().address() : address;
	}

}
