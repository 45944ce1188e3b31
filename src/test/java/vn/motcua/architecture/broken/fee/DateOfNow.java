package vn.motcua.architecture.broken.fee;

import java.util.Date;

/** Breaks: a Date of now. */
public class DateOfNow {

	Date stamp() {
		return new Date();
	}

}
