package vn.motcua.shared;

/** Sex as the civil register writes it; digit 4 of the personal ID carries it. */
public enum Gender {

	MALE("Nam"), FEMALE("Nữ");

	private final String labelVi;

	Gender(String labelVi) {
		this.labelVi = labelVi;
	}

	public String labelVi() {
		return this.labelVi;
	}

}
