package vn.motcua.clock;

import java.time.Instant;

/**
 * A dossier whose promised date a change of the calendar moves.
 *
 * @param procedure slug in the catalogue
 */
public record PromiseMove(String code, String agency, String procedure, Instant from, Instant to) {

	public boolean isLater() {
		return this.to.isAfter(this.from);
	}

}
