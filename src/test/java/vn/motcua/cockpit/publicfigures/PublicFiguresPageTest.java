package vn.motcua.cockpit.publicfigures;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.motcua.clock.ServiceFigure;
import vn.motcua.clock.store.ServiceStore;
import vn.motcua.process.CaseClock;
import vn.motcua.shared.SqlTime;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotcuaWebTest;

import static org.assertj.core.api.Assertions.assertThat;

@MotcuaWebTest
@Tag("database")
class PublicFiguresPageTest {

	private static final String OFFICE = "G12.92.001";

	@LocalServerPort
	int port;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	ServiceStore store;

	@Autowired
	Clock clock;

	@Test
	void countsSharesAndPercentiles() {
		LocalDate year = LocalDate.parse("2019-01-01");
		for (int i = 1; i <= 10; i++) {
			ended("figures-a" + i, year.plusDays(i), (i <= 8) ? "ON_TIME" : "LATE", i * 60L, (i > 8) ? i * 10L : 0);
		}
		ended("figures-out", year.plusYears(1), "LATE", 9_000, 0);
		List<ServiceFigure> found = this.store.figures(begin(year), begin(year.plusYears(1)));
		assertThat(found)
			.containsExactly(new ServiceFigure("maternity-benefit", OFFICE, 10, 8, 300L, 540L, 2, 90L, 100L));
	}

	@Test
	void everybodyMayReadThePageAndNothingComesFromElsewhere() {
		LocalDate today = LocalDate.now(this.clock);
		for (int i = 1; i <= 6; i++) {
			ended("figures-b" + i, today.withDayOfYear(1), "EARLY", 480, 0);
		}
		HttpResponse<String> page = Http.nobody(this.port).get("/public/figures?ky=" + today.getYear() + "-01");
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
		assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'none'");
		assertThat(page.body()).contains("Số liệu giải quyết thủ tục hành chính", "Bảo hiểm xã hội cơ sở Thử Hai Một",
				"100,00%", "1,0 ngày làm việc (8,0 giờ)", "được tính lại sau", "lang=\"vi\"", "<caption>");
		assertThat(page.body()).doesNotContain("http://", "src=", "<script", "figures-b");
	}

	@Test
	void aPeriodThatIsNotOfferedIsNotFound() {
		assertThat(Http.nobody(this.port).get("/public/figures?ky=1999").statusCode()).isEqualTo(404);
	}

	private void ended(String code, LocalDate day, String punctuality, long worked, long stopped) {
		Instant at = begin(day).plusSeconds(36_000);
		this.jdbc.sql("""
				insert into dossier (code, procedure_slug, procedure_code, agency, channel, status, applicant_name,
				  applicant_personal_id, applicant_phone, applicant_email, applicant_address, filed_by, filed_at,
				  process_instance_id, data, event_count, head_hash)
				values (?, 'maternity-benefit', '1.000001', ?, 'ONLINE', 'RETURNED', 'Ấm Thử', '', '', '', '',
				  'nobody', ?, '', '{}', 0, '')""").params(code, OFFICE, SqlTime.at(at)).update();
		this.jdbc.sql("""
				insert into dossier_clock (dossier_code, agency, procedure_slug, channel, received_at, started_at,
				  promised_at, first_promised_at, indicator_due_at, finished_at, outcome, punctuality, stopped_minutes,
				  worked_minutes)
				values (?, ?, 'maternity-benefit', 'ONLINE', ?, ?, ?, ?, ?, ?, 'SOLVED', ?, ?, ?)""")
			.params(code, OFFICE, SqlTime.at(at), SqlTime.at(at), SqlTime.at(at), SqlTime.at(at), SqlTime.at(at),
					SqlTime.at(at), punctuality, stopped, worked)
			.update();
	}

	private static Instant begin(LocalDate day) {
		return day.atStartOfDay(CaseClock.VIETNAM).toInstant();
	}

}
