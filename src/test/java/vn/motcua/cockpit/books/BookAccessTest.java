package vn.motcua.cockpit.books;

import java.net.http.HttpResponse;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.motcua.identity.Users;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotcuaWebTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Who gets a tracking book of which agency, and what a book holds. */
@MotcuaWebTest
@Tag("database")
class BookAccessTest {

	private static final String PASSWORD = "Thu-nghiem-2026!";

	private static final String DESK = "/camunda/api/desk/books";

	private static final String OFFICE = "G12.02.001";

	private static final String PERIOD = "&from=2019-03-01&to=2019-03-31";

	@LocalServerPort
	int port;

	@Autowired
	Users users;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void people() {
		person("books-nui-mau", "supervisors", "G12.02");
		person("books-song-mau", "supervisors", "G12.01");
		person("books-an", "reception-officers", OFFICE);
		dossier(OFFICE + "-20190301-0000001");
		dossier(OFFICE + "-20190331-0000002");
		dossier(OFFICE + "-20190401-0000001");
		dossier("G12.02-20190301-0000001");
	}

	@Test
	void countsThePeriodOfTheAgencyAlone() {
		Http supervisor = Http.tasklist(this.port, "books-nui-mau", PASSWORD);
		assertThat(books(supervisor, "?agency=" + OFFICE + PERIOD).body()).startsWith("{\"dossiers\":2,\"volumes\":1,");
		assertThat(books(supervisor, "?agency=G12.02" + PERIOD).body()).startsWith("{\"dossiers\":1,\"volumes\":1,");
		assertThat(books(supervisor, "?agency=" + PERIOD).statusCode()).isEqualTo(422);
		HttpResponse<String> sheet = books(supervisor, "/book.xlsx?agency=" + OFFICE + PERIOD);
		assertThat(sheet.statusCode()).isEqualTo(200);
		assertThat(sheet.headers().firstValue("Content-Disposition").orElseThrow()).contains(".xlsx");
		HttpResponse<String> book = supervisor.send("POST", path("/book.pdf?agency=" + OFFICE + PERIOD), null, null);
		assertThat(book.statusCode()).isEqualTo(200);
		assertThat(book.body()).startsWith("%PDF");
		assertThat(book.headers().firstValue("Content-Disposition").orElseThrow()).matches(".*-STD\\.pdf.*");
	}

	@Test
	void hidesOtherAgenciesAndRefusesOthers() {
		Http other = Http.tasklist(this.port, "books-song-mau", PASSWORD);
		Http officer = Http.tasklist(this.port, "books-an", PASSWORD);
		for (String page : new String[] { "?agency=", "/book.xlsx?agency=" }) {
			assertThat(books(other, page + OFFICE + PERIOD).statusCode()).as(page).isEqualTo(404);
			assertThat(books(officer, page + OFFICE + PERIOD).statusCode()).as(page).isEqualTo(403);
			assertThat(books(Http.nobody(this.port), page + OFFICE + PERIOD).statusCode()).as(page).isEqualTo(401);
		}
		assertThat(other.send("POST", path("/book.pdf?agency=" + OFFICE + PERIOD), null, null).statusCode())
			.isEqualTo(404);
	}

	@Test
	void theReceptionKeepsTheBookOfItsOwnAgency() {
		person("books-chi", "benefits-officers", OFFICE);
		Http reception = Http.tasklist(this.port, "books-an", PASSWORD);
		Http benefits = Http.tasklist(this.port, "books-chi", PASSWORD);
		assertThat(reception.get(DESK + "/agencies").body()).contains(OFFICE).doesNotContain("G12.01");
		assertThat(benefits.get(DESK + "/agencies").body()).isEqualTo("[]");
		assertThat(reception.get(DESK + "?agency=" + OFFICE + PERIOD).body())
			.startsWith("{\"dossiers\":2,\"volumes\":1,");
		HttpResponse<String> book = reception.send("POST", DESK + "/book.pdf?agency=" + OFFICE + PERIOD, null, null);
		assertThat(book.body()).startsWith("%PDF");
		assertThat(book.headers().firstValue("X-Motcua-Now")).isPresent();
		for (String page : new String[] { "?agency=", "/book.xlsx?agency=" }) {
			assertThat(reception.get(DESK + page + OFFICE + PERIOD).statusCode()).as(page).isEqualTo(200);
			assertThat(reception.get(DESK + page + "G12.02" + PERIOD).statusCode()).as("above").isEqualTo(404);
			assertThat(reception.get(DESK + page + "G12.01.001" + PERIOD).statusCode()).as("other").isEqualTo(404);
			assertThat(benefits.get(DESK + page + OFFICE + PERIOD).statusCode()).as(page).isEqualTo(403);
			assertThat(Http.nobody(this.port).get(DESK + page + OFFICE + PERIOD).statusCode()).isEqualTo(401);
		}
		assertThat(
				reception.send("POST", DESK + "/book.pdf?volume=2&agency=" + OFFICE + PERIOD, null, null).statusCode())
			.isEqualTo(422);
		assertThat(benefits.send("POST", DESK + "/book.pdf?agency=" + OFFICE + PERIOD, null, null).statusCode())
			.isEqualTo(403);
	}

	@Test
	void printsABookOnceMoreForThoseWhoKeepIt() throws Exception {
		Http supervisor = Http.tasklist(this.port, "books-nui-mau", PASSWORD);
		Http reception = Http.tasklist(this.port, "books-an", PASSWORD);
		String name = reception.send("POST", DESK + "/book.pdf?agency=" + OFFICE + PERIOD, null, null)
			.headers()
			.firstValue("Content-Disposition")
			.orElseThrow();
		String number = name.replaceAll(".*filename=\"(\\d+)-(\\d+)-STD.*", "$1/$2/STD");
		JsonNode newest = new ObjectMapper().readTree(books(supervisor, "?agency=" + OFFICE + PERIOD).body())
			.at("/printed/0");
		assertThat(newest.at("/number").asText()).isEqualTo(number);
		assertThat(newest.at("/by").asText()).isEqualTo("Người Thử books-an");
		String again = "/printed.pdf?number=" + number + "&agency=";
		assertThat(reception.get(DESK + again + OFFICE).body()).startsWith("%PDF");
		assertThat(books(supervisor, again + OFFICE).body()).startsWith("%PDF");
		assertThat(books(supervisor, "/printed.pdf?number=0/1/STD&agency=" + OFFICE).statusCode()).isEqualTo(404);
		assertThat(reception.get(DESK + again + "G12.02").statusCode()).isEqualTo(404);
		assertThat(books(Http.tasklist(this.port, "books-song-mau", PASSWORD), again + OFFICE).statusCode())
			.isEqualTo(404);
		assertThat(books(reception, again + OFFICE).statusCode()).isEqualTo(403);
		assertThat(books(Http.nobody(this.port), again + OFFICE).statusCode()).isEqualTo(401);
	}

	private HttpResponse<String> books(Http who, String rest) {
		return who.get(path(rest));
	}

	private static String path(String rest) {
		return "/camunda/api/supervision/books" + rest;
	}

	private void person(String id, String role, String agency) {
		this.users.create(id, "Người", "Thử " + id, id + "@example.vn", PASSWORD, Set.of(role), Set.of(agency));
	}

	private void dossier(String code) {
		boolean known = this.jdbc.sql("select count(*) from dossier where code = ?")
			.param(code)
			.query(Integer.class)
			.single() > 0;
		if (!known) {
			this.jdbc.sql("""
					insert into dossier (code, procedure_slug, procedure_code, agency, channel, status, applicant_name,
					applicant_personal_id, applicant_phone, applicant_email, applicant_address, filed_by, filed_at,
					process_instance_id, data, event_count, head_hash)
					values (?, 'sample', '1.014166', ?, 'COUNTER', 'RETURNED', 'Nguyễn Ví Dụ', '', '', '', '', 'lan',
					timestamp with time zone '2019-03-01 09:00:00+07:00', '1', '{}', 0, '')""")
				.params(code, code.substring(0, code.indexOf('-')))
				.update();
		}
	}

}
