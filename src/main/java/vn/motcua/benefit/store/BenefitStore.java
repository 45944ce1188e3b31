package vn.motcua.benefit.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.benefit.BenefitDecision;
import vn.motcua.benefit.BenefitLine;
import vn.motcua.process.LawUse;
import vn.motcua.shared.Dong;

/** Table {@code benefit_decision}; rows are never changed. */
@Repository
public class BenefitStore {

	private static final ObjectMapper JSON = JsonMapper.builder()
		.addModule(new JavaTimeModule())
		.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
		.build();

	private final JdbcClient jdbc;

	BenefitStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public boolean exists(String key) {
		return this.jdbc.sql("select count(*) from benefit_decision where idempotency_key = ?")
			.param(key)
			.query(Long.class)
			.single() > 0;
	}

	public void add(BenefitDecision computed, String definitionId, String key, Map<String, Object> inputs) {
		this.jdbc.sql("""
				insert into benefit_decision (dossier_code, idempotency_key, decision_key, definition_id,
				  decision_version, law, total, inputs, law_values, result, computed_at)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(computed.dossierCode(), key, computed.decision(), definitionId, computed.version(), computed.law(),
					computed.total().amount(), json(inputs), json(computed.laws()),
					json(new Result(computed.lines(), computed.steps())),
					computed.computedAt().atOffset(ZoneOffset.UTC))
			.update();
	}

	public Optional<BenefitDecision> newest(String dossierCode) {
		return this.jdbc.sql("""
				select * from benefit_decision
				where id = (select max(id) from benefit_decision where dossier_code = ?)""")
			.param(dossierCode)
			.query((row, number) -> read(row))
			.optional();
	}

	/** The inputs of {@link #newest} as they were stored, by field id. */
	public Optional<Map<String, Object>> newestInputs(String dossierCode) {
		return this.jdbc.sql("""
				select inputs from benefit_decision
				where id = (select max(id) from benefit_decision where dossier_code = ?)""")
			.param(dossierCode)
			.query(String.class)
			.optional()
			.map((json) -> parse(json, JSON.getTypeFactory().constructMapType(Map.class, String.class, Object.class)));
	}

	private static BenefitDecision read(ResultSet row) throws SQLException {
		Result result = parse(row.getString("result"), JSON.constructType(Result.class));
		List<LawUse> laws = parse(row.getString("law_values"),
				JSON.getTypeFactory().constructCollectionType(List.class, LawUse.class));
		return new BenefitDecision(row.getString("dossier_code"), row.getString("decision_key"),
				row.getInt("decision_version"), row.getString("law"), Dong.of(row.getLong("total")), result.lines(),
				result.steps(), laws, row.getObject("computed_at", OffsetDateTime.class).toInstant());
	}

	private static String json(Object value) {
		try {
			return JSON.writeValueAsString(value);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("Không ghi được kết quả tính.", ex);
		}
	}

	private static <T> T parse(String json, JavaType type) {
		try {
			return JSON.readValue(json, type);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("Không đọc được kết quả tính đã lưu.", ex);
		}
	}

	private record Result(List<BenefitLine> lines, List<String> steps) {
	}

}
