package vn.motcua.dossier;

/** How a dossier came in; the number is the portal's {@code KenhThucHien}. */
public enum Channel {

	COUNTER(1, "Trực tiếp"), ONLINE(2, "Trực tuyến"), POST(3, "Bưu chính");

	private final int portalCode;

	private final String labelVi;

	Channel(int portalCode, String labelVi) {
		this.portalCode = portalCode;
		this.labelVi = labelVi;
	}

	public int portalCode() {
		return this.portalCode;
	}

	public String labelVi() {
		return this.labelVi;
	}

}
