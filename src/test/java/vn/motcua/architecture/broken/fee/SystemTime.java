package vn.motcua.architecture.broken.fee;

import java.time.LocalDate;

/** Breaks: asks the system for the day. */
public class SystemTime {

	LocalDate today() {
		return LocalDate.now();
	}

}
