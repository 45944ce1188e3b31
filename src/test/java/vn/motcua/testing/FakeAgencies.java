package vn.motcua.testing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;

/** A province and two offices under it; the second office has no account of its own. */
public final class FakeAgencies implements Agencies {

	private static final Agency PROVINCE = agency("G12.01", "BHXH tỉnh Ví Dụ", "", "970418", "1200001234567");

	private static final Agency OFFICE = agency("G12.01.001", "BHXH cơ sở Ví Dụ Một", "G12.01", "970436",
			"0071000123456");

	private static final Agency SMALL_OFFICE = agency("G12.01.002", "BHXH cơ sở Ví Dụ Hai", "G12.01", "", "");

	@Override
	public Optional<Agency> find(String code) {
		return all().stream().filter((agency) -> agency.code().equals(code)).findFirst();
	}

	@Override
	public List<Agency> all() {
		return List.of(PROVINCE, OFFICE, SMALL_OFFICE);
	}

	private static Agency agency(String code, String name, String parent, String bin, String account) {
		return new Agency(code, name, parent, "1 Lê Lợi, phường Ví Dụ, TP. Hồ Chí Minh", "02838123456", bin, account,
				account.isEmpty() ? "" : "BHXH CO SO VI DU", LocalTime.of(7, 30), LocalTime.of(17, 0),
				LocalDate.of(2025, 7, 1), null, false, null, null);
	}

}
