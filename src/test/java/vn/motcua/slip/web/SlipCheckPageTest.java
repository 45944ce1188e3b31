package vn.motcua.slip.web;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.motcua.dossier.Dossiers;
import vn.motcua.shared.Sha256;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotcuaWebTest;

import static org.assertj.core.api.Assertions.assertThat;

@MotcuaWebTest
@Tag("database")
class SlipCheckPageTest {

	@LocalServerPort
	int port;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Dossiers dossiers;

	@Test
	void saysNothingAboutATokenNobodyHasHoweverItLooks() {
		Http anybody = Http.nobody(this.port);
		HttpResponse<String> unknown = anybody.get("/public/slips/0123456789abcdef0123456789abcdef");
		assertThat(unknown.statusCode()).isEqualTo(404);
		assertThat(unknown.body()).contains("Không có giấy nào mang mã này").doesNotContain("Giấy này là thật");
		for (String malformed : List.of("/public/slips/1", "/public/slips/", "/public/slips/a/b/c",
				"/public/slips/0123456789ABCDEF0123456789ABCDEF", "/public/slips/" + "f".repeat(500))) {
			HttpResponse<String> answer = anybody.get(malformed);
			assertThat(answer.statusCode()).as(malformed).isEqualTo(404);
			assertThat(answer.body()).as(malformed).isEqualTo(unknown.body());
		}
		assertThat(unknown.headers().firstValue("X-Robots-Tag")).hasValue("noindex, nofollow, noarchive");
		assertThat(unknown.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
		assertThat(unknown.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
	}

	@Test
	void tellsKindNumberAgencyAndDateButNoPerson() {
		String code = "G12.01.001-20260720-" + UUID.randomUUID().toString().substring(0, 7);
		dossier(code);
		String old = slip(code, "RECEIPT", null);
		long oldId = this.jdbc.sql("select id from slip where token = ?").param(old).query(Long.class).single();
		Http anybody = Http.nobody(this.port);
		HttpResponse<String> genuine = anybody.get("/public/slips/" + old);
		assertThat(genuine.statusCode()).isEqualTo(200);
		assertThat(genuine.body())
			.contains("Giấy này là thật", "Giấy tiếp nhận hồ sơ và hẹn trả kết quả (Mẫu số 01)",
					"Bảo hiểm xã hội cơ sở Đồng Mẫu", "Đang xử lý", "17:00 ngày 29/07/2026", "09:00 ngày 20/07/2026")
			.doesNotContain("Bí Mật", "079195000123", "0912345678", "hoalan@", code);
		String corrected = slip(code, "RECEIPT", oldId);
		assertThat(anybody.get("/public/slips/" + old).body())
			.contains("đã được thay bằng giấy số " + number(corrected))
			.doesNotContain("Giấy này là thật");
		assertThat(anybody.get("/public/slips/" + corrected).body()).contains("Giấy này là thật");
	}

	@Test
	void vouchesForNothingThatWasChangedInTheDatabase() {
		String code = "G12.01.001-20260720-" + UUID.randomUUID().toString().substring(0, 7);
		dossier(code);
		String forged = slip(code, "RECEIPT", null, "0".repeat(64));
		HttpResponse<String> answer = Http.nobody(this.port).get("/public/slips/" + forged);
		assertThat(answer.statusCode()).isEqualTo(409);
		assertThat(answer.body()).contains("Chưa xác nhận được giấy này").doesNotContain("Giấy này là thật");
	}

	private String number(String token) {
		return this.jdbc.sql("select number from slip where token = ?").param(token).query(String.class).single();
	}

	private void dossier(String code) {
		this.jdbc
			.sql("""
					insert into dossier (code, procedure_slug, procedure_code, agency, channel, status, applicant_name,
					applicant_personal_id, applicant_phone, applicant_email, applicant_address, filed_by, filed_at,
					promised_at, process_instance_id, data, event_count, head_hash)
					values (?, 'sample', '1.014166', 'G12.01.001', 'COUNTER', 'PROCESSING', 'Nguyễn Bí Mật', '079195000123',
					'0912345678', 'hoalan@vidu.vn', 'Phố Bí Mật', 'lan', timestamp with time zone '2026-07-20 09:00:00+07:00',
					timestamp with time zone '2026-07-29 17:00:00+07:00', '1', '{}', 0, '')""")
			.param(code)
			.update();
	}

	private String slip(String code, String form, Long corrects) {
		return slip(code, form, corrects, Sha256.of(new byte[0]));
	}

	private String slip(String code, String form, Long corrects, String hash) {
		String token = UUID.randomUUID().toString().replace("-", "");
		this.jdbc
			.sql("""
					insert into slip (dossier_code, agency, idempotency_key, form, number, issued_at, issued_by, sha256, content,
					token, corrects, correction_reason)
					values (?, 'G12.01.001', ?, ?, ?, timestamp with time zone '2026-07-20 09:00:00+07:00', 'lan', ?, ?, ?, ?, '')""")
			.params(code, token, form, token.substring(0, 8) + "/2026", hash, new byte[0], token, corrects)
			.update();
		this.dossiers.note(code, "lan", "SLIP_ISSUED",
				Map.of("form", form, "number", token.substring(0, 8) + "/2026", "sha256", Sha256.of(new byte[0])));
		return token;
	}

}
