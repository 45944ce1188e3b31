package vn.motcua.dossier;

/**
 * BHXH Việt Nam, BHXH tỉnh, BHXH cơ sở; limits of {@code procedure.yaml} may differ by
 * it.
 */
public enum AgencyLevel {

	CENTRAL, PROVINCE, CO_SO

}
