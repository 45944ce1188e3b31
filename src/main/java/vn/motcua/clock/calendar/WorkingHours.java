package vn.motcua.clock.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import vn.motcua.dossier.Agency;

/** The hours of one working day; lunch counts for nobody. */
public record WorkingHours(LocalTime opensAt, LocalTime lunchFrom, LocalTime lunchTo, LocalTime closesAt,
		LocalTime sameDayCutOff) implements OpeningHours {

	@Override
	public WorkingHours on(LocalDate day) {
		return this;
	}

	/** These hours with the agency's own opening and closing times. */
	public WorkingHours of(Agency agency) {
		return new WorkingHours((agency.opensAt() != null) ? agency.opensAt() : this.opensAt, this.lunchFrom,
				this.lunchTo, (agency.closesAt() != null) ? agency.closesAt() : this.closesAt, this.sameDayCutOff);
	}

	/** What is wrong with these hours, for the person who set them. */
	Optional<String> fault() {
		if (Stream.of(this.opensAt, this.lunchFrom, this.lunchTo, this.closesAt, this.sameDayCutOff)
			.anyMatch(Objects::isNull)) {
			return Optional.of("Cần đủ năm giờ: mở cửa, nghỉ trưa từ, đến, đóng cửa và giờ chốt trong ngày.");
		}
		boolean inOrder = this.opensAt.isBefore(this.lunchFrom) && !this.lunchFrom.isAfter(this.lunchTo)
				&& this.lunchTo.isBefore(this.closesAt);
		boolean cutOffInside = this.sameDayCutOff.isAfter(this.opensAt) && !this.sameDayCutOff.isAfter(this.closesAt);
		return (inOrder && cutOffInside) ? Optional.empty()
				: Optional.of("Các giờ phải tăng dần: mở cửa, nghỉ trưa từ, đến, đóng cửa; giờ chốt trong ngày nằm"
						+ " giữa giờ mở cửa và giờ đóng cửa.");
	}

	/** Minutes worked on a working day before {@code time}. */
	long minutesBefore(LocalTime time) {
		return minutes(this.opensAt, earlier(time, this.lunchFrom))
				+ minutes(this.lunchTo, earlier(time, this.closesAt));
	}

	long minutesOfDay() {
		return minutesBefore(this.closesAt);
	}

	/** The time of day at which {@code minutes} have been worked. */
	LocalTime after(long minutes) {
		long morning = minutes(this.opensAt, this.lunchFrom);
		return (minutes <= morning) ? this.opensAt.plusMinutes(minutes) : this.lunchTo.plusMinutes(minutes - morning);
	}

	private static LocalTime earlier(LocalTime a, LocalTime b) {
		return a.isBefore(b) ? a : b;
	}

	private static long minutes(LocalTime from, LocalTime to) {
		return Math.max(0, java.time.Duration.between(from, to).toMinutes());
	}

}
