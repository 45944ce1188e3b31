package vn.motcua.clock.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Reads {@code calendar/*.yaml} strictly; a bad file names itself. */
class CalendarFiles {

	private static final ObjectMapper YAML = JsonMapper.builder(new YAMLFactory())
		.addModule(new JavaTimeModule())
		.enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	Optional<CalendarYear> year(int year) {
		String path = "calendar/" + year + ".yaml";
		return read(path, CalendarYear.class).map((file) -> checked(path, year, file));
	}

	WorkingHours hours() {
		String path = "calendar/hours.yaml";
		WorkingHours hours = read(path, WorkingHours.class)
			.orElseThrow(() -> new IllegalStateException("Thiếu tệp giờ làm việc " + path + "."));
		LocalTime[] order = { hours.opensAt(), hours.lunchFrom(), hours.lunchTo(), hours.closesAt() };
		for (int i = 1; i < order.length; i++) {
			if (!order[i - 1].isBefore(order[i])) {
				throw new IllegalStateException(path + ": các giờ phải tăng dần, sửa " + order[i] + ".");
			}
		}
		return hours;
	}

	private static CalendarYear checked(String path, int year, CalendarYear file) {
		if (file.year() != year) {
			throw new IllegalStateException(path + ": year phải là " + year + ", không phải " + file.year() + ".");
		}
		Stream.concat(file.daysOff().stream(), file.workingSaturdays().stream())
			.filter((d) -> d.date().getYear() != year)
			.findFirst()
			.ifPresent((d) -> {
				throw new IllegalStateException(path + ": ngày " + d.date() + " không thuộc năm " + year + ".");
			});
		file.workingSaturdays()
			.stream()
			.map(CalendarDay::date)
			.filter((d) -> d.getDayOfWeek() != DayOfWeek.SATURDAY)
			.findFirst()
			.ifPresent((d) -> {
				throw new IllegalStateException(path + ": ngày làm bù " + d + " không phải thứ Bảy.");
			});
		return file;
	}

	private static <T> Optional<T> read(String path, Class<T> type) {
		try (InputStream file = CalendarFiles.class.getClassLoader().getResourceAsStream(path)) {
			return (file == null) ? Optional.empty() : Optional.of(YAML.readValue(file, type));
		}
		catch (com.fasterxml.jackson.core.JacksonException ex) {
			throw new IllegalStateException(path + ": không đọc được lịch làm việc: " + ex.getMessage(), ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(path, ex);
		}
	}

}
