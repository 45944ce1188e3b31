package vn.motcua.inquiry.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

import vn.motcua.dossier.CheckedFiling;
import vn.motcua.inquiry.Inquiry;
import vn.motcua.process.DecisionOutcome;
import vn.motcua.process.LawUse;

/**
 * Table {@code inquiry}: a row is written with the question and once more with the
 * answer.
 */
@Repository
public class InquiryStore {

	private static final ObjectMapper JSON = JsonMapper.builder()
		.addModule(new JavaTimeModule())
		.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
		.build();

	private static final String PREFIX = "TC";

	private final JdbcClient jdbc;

	InquiryStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Writes a question. Its number is returned. */
	public String insert(CheckedFiling question, String askedBy, Instant askedAt) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("""
				insert into inquiry (procedure_slug, procedure_code, agency, channel, asked_by, asked_at, question)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(question.procedure(), question.procedureCode(), question.agency(), question.channel().name(),
					askedBy, askedAt.atOffset(ZoneOffset.UTC), json(question.data()))
			.update(key, "id");
		return "%s%010d".formatted(PREFIX, key.getKey().longValue());
	}

	/** Writes the answer of a question that has none. */
	public void answer(String number, DecisionOutcome by, String outcome, Map<String, Object> answer, Instant at) {
		this.jdbc.sql("""
				update inquiry set decision_key = ?, decision_version = ?, outcome = ?, answer = ?, law_values = ?,
				  answered_at = ?
				where id = ? and answered_at is null""")
			.params(by.decision(), by.version(), outcome, json(answer), json(by.laws()), at.atOffset(ZoneOffset.UTC),
					id(number))
			.update();
	}

	public Optional<Inquiry> find(String number) {
		return number.matches(PREFIX + "\\d{10}") ? this.jdbc.sql("select * from inquiry where id = ?")
			.param(id(number))
			.query((row, i) -> read(number, row))
			.optional() : Optional.empty();
	}

	private static long id(String number) {
		return Long.parseLong(number.substring(PREFIX.length()));
	}

	private static Inquiry read(String number, ResultSet row) throws SQLException {
		return new Inquiry(number, row.getString("procedure_slug"), row.getString("procedure_code"),
				row.getString("agency"), row.getString("channel"), row.getString("asked_by"),
				row.getObject("asked_at", OffsetDateTime.class).toInstant(),
				parse(row.getString("question"), new TypeReference<Map<String, Object>>() {
				}, Map.of()), row.getString("outcome"),
				parse(row.getString("answer"), new TypeReference<Map<String, Object>>() {
				}, Map.of()), parse(row.getString("law_values"), new TypeReference<List<LawUse>>() {
				}, List.of()));
	}

	private static String json(Object value) {
		try {
			return JSON.writeValueAsString(value);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("Không ghi được lần tra cứu.", ex);
		}
	}

	private static <T> T parse(String json, TypeReference<T> type, T none) {
		try {
			return (json != null) ? JSON.readValue(json, type) : none;
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("Không đọc được lần tra cứu đã ghi.", ex);
		}
	}

}
