package vn.motcua.clock.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import vn.motcua.clock.CalendarProblem;
import vn.motcua.clock.CalendarYear;
import vn.motcua.shared.StartRefusedException;

/**
 * The calendar the product brings along, {@code calendar/*.yaml}; a bad file names itself
 * and stops the start.
 */
class CalendarFiles {

	/** Years are looked for from here on. */
	private static final int FIRST_YEAR = 2024;

	private static final LocalDate SINCE_EVER = LocalDate.of(2000, 1, 1);

	private static final ObjectMapper YAML = JsonMapper.builder(new YAMLFactory())
		.addModule(new JavaTimeModule())
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	/** All years without a gap from the first on, and the hours of everybody. */
	CalendarData data() {
		List<CalendarYear> years = new ArrayList<>();
		YearChecks checks = checks();
		Optional<CalendarYear> next = year(FIRST_YEAR, checks);
		for (int year = FIRST_YEAR + 1; next.isPresent(); year++) {
			years.add(next.get());
			next = year(year, checks);
		}
		return new CalendarData(0, years,
				List.of(new CalendarData.DatedHours(CalendarData.EVERYBODY, SINCE_EVER, hours())));
	}

	YearChecks checks() {
		return new YearChecks(read("calendar/legal-holidays.yaml", LegalHolidays.class).holidays());
	}

	private static Optional<CalendarYear> year(int year, YearChecks checks) {
		String path = "calendar/" + year + ".yaml";
		return text(path).map((text) -> checked(path, year, text, checks));
	}

	static CalendarYear checked(String path, int expected, String text, YearChecks checks) {
		YearText.Reading reading = YearText.read(text);
		List<CalendarProblem> problems = new ArrayList<>(reading.problems());
		if (reading.year() != null) {
			if (reading.year().year() != expected) {
				problems.add(CalendarProblem.error(0, "year", "phải là " + expected + "."));
			}
			checks.of(reading.year()).stream().filter(CalendarProblem::isError).forEach(problems::add);
		}
		if (!problems.isEmpty()) {
			throw new StartRefusedException(path,
					problems.stream()
						.map((p) -> "dòng " + p.line() + " " + p.field() + ": " + p.message())
						.collect(Collectors.joining("\n")),
					"Sửa tệp lịch làm việc theo các dòng đã nêu.");
		}
		return reading.year();
	}

	private static WorkingHours hours() {
		String path = "calendar/hours.yaml";
		WorkingHours hours = read(path, WorkingHours.class);
		hours.fault().ifPresent((fault) -> {
			throw new StartRefusedException(path, fault, "Sửa các giờ trong tệp.");
		});
		return hours;
	}

	private static <T> T read(String path, Class<T> type) {
		String text = text(path).orElseThrow(() -> new StartRefusedException(path, "không có tệp này.",
				"Kiểm tra gói phần mềm: tệp phải nằm trong thư mục calendar."));
		try {
			return YAML.readValue(text, type);
		}
		catch (JacksonException ex) {
			throw new StartRefusedException(path, ex.getOriginalMessage(), "Sửa tệp cho đúng YAML.");
		}
	}

	private static Optional<String> text(String path) {
		try (InputStream file = CalendarFiles.class.getClassLoader().getResourceAsStream(path)) {
			return (file == null) ? Optional.empty()
					: Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(path, ex);
		}
	}

	record LegalHolidays(List<LegalHoliday> holidays) {
	}

}
