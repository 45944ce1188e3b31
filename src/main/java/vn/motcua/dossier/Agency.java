package vn.motcua.dossier;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * An agency of Vietnam Social Security: a province (BHXH tỉnh) or a grass-roots office
 * (BHXH cơ sở); or of another kind that works on interlinked procedures. Its code is the
 * engine's tenant id and the first part of its dossier codes.
 *
 * @param parent code of the agency above, empty at the top
 * @param validTo last day it exists, null while it lives
 * @param test invented, for trying: it also sees and files procedures that are drafts
 * @param declaredLevel what it is when it is not of social insurance, else null
 * @param partners codes of the agencies that solve the other parts of what is filed here
 */
public record Agency(String code, String nameVi, String parent, String address, String phone, String bankBin,
		String bankAccountNumber, String bankAccountName, LocalTime opensAt, LocalTime closesAt, LocalDate validFrom,
		LocalDate validTo, boolean test, AgencyLevel declaredLevel, List<String> partners) {

	public Agency {
		partners = (partners != null) ? List.copyOf(partners) : List.of();
	}

}
