package vn.motcua.clock.calendar;

import java.time.LocalDate;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.clock.CalendarDay;
import vn.motcua.clock.CalendarYear;
import vn.motcua.clock.WeeklyDaysOff;

import static org.assertj.core.api.Assertions.assertThat;

class YearTextTest {

	private static final String GOOD = """
			year: 2027
			weeklyDaysOff: { days: [SATURDAY, SUNDAY], source: 'Quyết định 188' }
			daysOff:
			  - { date: 2027-01-01, name: 'Tết Dương lịch', status: OFFICIAL, source: 'Luật' }
			  - { date: 2027-09-03, name: 'Quốc khánh', status: PROVISIONAL, source: 'Chưa công bố' }
			workingSaturdays:
			  - { date: 2027-09-11, name: 'Làm bù', status: OFFICIAL, source: 'Thông báo' }
			""";

	@Test
	void readsDaysWithTheirStatusAndSource() {
		CalendarYear year = YearText.read(GOOD).year();
		assertThat(year.days()).hasSize(3);
		assertThat(year.status()).isEqualTo(CalendarDay.Status.PROVISIONAL);
		assertThat(year.day(LocalDate.of(2027, 9, 11)).orElseThrow().kind()).isEqualTo(CalendarDay.Kind.WORKING);
		assertThat(year.source()).isEqualTo("Luật; Chưa công bố; Thông báo");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					2027-01-01, name  | 2026-01-01, name     | 4 | daysOff[1].date              | không thuộc năm 2027
					2027-01-01, name  | 2027-02-30, name     | 4 | daysOff[1].date              | ngày có thật
					2027-09-03        | 2027-01-01           | 5 | daysOff[2].date              | đã ghi ở trên
					2027-09-11        | 2027-09-12           | 7 | workingSaturdays[1].date     | không phải thứ Bảy
					PROVISIONAL       | EXPECTED             | 5 | daysOff[2].status            | PROVISIONAL
					name: 'Làm bù',   | note: 'Làm bù',      | 7 | workingSaturdays[1]          | không có mục “note”
					source: 'Luật'    | source: ''           | 4 | daysOff[1].source            | thiếu nguồn
					year: 2027        | year: hai ngàn       | 1 | year                         | bốn chữ số
					daysOff:          | days:                | 3 | ''                           | không có mục “days”
					'Luật' }          | 'Luật'               | 5 | ''                           | YAML sai cú pháp
					SATURDAY, SUNDAY  | SATURDAY, SUN        | 2 | weeklyDaysOff.days           | “SUN” không phải thứ trong tuần
					SATURDAY, SUNDAY  | SUNDAY, SUNDAY       | 2 | weeklyDaysOff.days           | mỗi thứ một lần
					[SATURDAY, SUNDAY] | []                  | 2 | weeklyDaysOff.days           | từ 1 đến 3 ngày
					source: 'Quyết định 188' | source: ' '   | 2 | weeklyDaysOff.source         | thiếu nguồn
					days: [           | day: [               | 2 | weeklyDaysOff                | không có mục “day”
					""")
	void namesLineFieldAndRemedyOfAFault(String from, String to, int line, String field, String message) {
		assertThat(GOOD).contains(from);
		YearText.Reading reading = YearText.read(GOOD.replace(from, to));
		assertThat(reading.year()).isNull();
		assertThat(reading.problems()).anySatisfy((problem) -> {
			assertThat(problem.line()).isEqualTo(line);
			assertThat(problem.field()).isEqualTo(field);
			assertThat(problem.message()).contains(message);
		});
	}

	@Test
	void aFileThatSaysNothingOfTheWeekHasTheWeekOfTheLaw() {
		String without = GOOD.lines().filter((line) -> !line.startsWith("weekly")).collect(Collectors.joining("\n"));
		assertThat(YearText.read(without).year().week()).isEqualTo(WeeklyDaysOff.BY_LAW);
		assertThat(YearText.read(GOOD).year().week().source()).isEqualTo("Quyết định 188");
	}

	@Test
	void collectsAllFaultsAtOnce() {
		assertThat(YearText.read(GOOD.replace("OFFICIAL", "YES").replace("2027-09-11", "2027-09-12")).problems())
			.hasSize(3);
	}

	@ParameterizedTest
	@CsvSource({ "''", "'- a'", "'&a [*a, *a]'", "'!!java.net.URL [x]'" })
	void refusesWhatIsNoCalendar(String text) {
		assertThat(YearText.read(text).problems()).isNotEmpty();
	}

}
