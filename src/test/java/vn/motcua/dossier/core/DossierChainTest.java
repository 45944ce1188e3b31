package vn.motcua.dossier.core;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.MaternityFiling;
import vn.motcua.dossier.store.ChainVerifier;
import vn.motcua.shared.RefusedException;
import vn.motcua.testing.MotcuaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Codes, states and the event log on a real database. */
@MotcuaTest
@Tag("database")
class DossierChainTest {

	private static final int THREADS = 8;

	@Autowired
	FilingService filings;

	@Autowired
	Dossiers dossiers;

	@Autowired
	ChainVerifier verifier;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

	@Test
	void givesCodesWithoutGapsOrDoublesUnderConcurrency() throws Exception {
		int before = lastNumber();
		ExecutorService threads = Executors.newFixedThreadPool(THREADS);
		try {
			Callable<String> filing = () -> file("G12.02").code();
			Callable<String> refused = () -> {
				assertThatThrownBy(() -> this.transaction.executeWithoutResult((status) -> {
					file("G12.02");
					throw new IllegalStateException("rolled back after the code was taken");
				})).isInstanceOf(IllegalStateException.class);
				return null;
			};
			List<Callable<String>> all = IntStream.range(0, 40)
				.mapToObj((i) -> (i % 4 == 3) ? refused : filing)
				.toList();
			Set<Integer> serials = new TreeSet<>();
			for (Future<String> code : threads.invokeAll(all)) {
				if (code.get() != null) {
					serials.add(Integer.parseInt(code.get().substring(code.get().lastIndexOf('-') + 1)));
				}
			}
			assertThat(serials)
				.containsExactlyElementsOf(IntStream.rangeClosed(before + 1, before + 30).boxed().toList());
		}
		finally {
			threads.shutdownNow();
		}
	}

	@Test
	void movesOnlyAsTheStatesAllow() {
		String code = file(MaternityFiling.AGENCY).code();
		assertThatThrownBy(() -> this.dossiers.move(code, "a", DossierStatus.PROCESSED, ""))
			.isInstanceOf(RefusedException.class)
			.hasMessageContaining("Mới đăng ký");
		this.dossiers.putFacts(code, "a", Map.of("supplementReasons", List.of("PAPER_MISSING")));
		this.dossiers.requestSupplement(code, "a");
		assertThat(this.dossiers.get(code).data().text("supplementDueAt")).isNotEmpty();
		this.dossiers.resume(code, "a");
		this.dossiers.accept(code, "a");
		Dossier accepted = this.dossiers.get(code);
		assertThat(accepted.status()).isEqualTo(DossierStatus.PROCESSING);
		assertThat(accepted.acceptedAt()).isNotNull();
		assertThat(this.dossiers.decide(code, "a")).matches("\\d+/QĐ-BHXH");
		assertThatThrownBy(() -> this.dossiers.move(code, "a", DossierStatus.WITHDRAWN, ""))
			.hasMessageContaining("trước khi có quyết định");
		this.dossiers.move(code, "a", DossierStatus.RETURNED, "");
		assertThat(this.dossiers.get(code).closedAt()).isNotNull();
		assertThat(this.dossiers.events(code)).extracting(DossierEvent::kind)
			.containsExactly("FILED", "FACTS_RECORDED", "SUPPLEMENT_REQUESTED", "CLOCK_STOPPED", "SUPPLEMENT_PROVIDED",
					"CLOCK_RESUMED", "ACCEPTED", "DECIDED", "RETURNED");
		assertThat(this.dossiers.events(code)).extracting(DossierEvent::sequence)
			.containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
	}

	@Test
	void findsDossiersThatAskForTheSame() {
		Dossier first = file("G12.01", Map.of("personalId", "001195777001"));
		Dossier same = file(MaternityFiling.AGENCY, Map.of("personalId", "001195777001"));
		Dossier otherChild = file("G12.01", Map.of("personalId", "001195777001", "childBirthDate", "2024-01-05"));
		Dossier withdrawn = file("G12.01", Map.of("personalId", "001195777001"));
		this.dossiers.move(withdrawn.code(), "a", DossierStatus.WITHDRAWN, "");

		assertThat(this.dossiers.similar(same.code())).extracting(Dossier::code).containsExactly(first.code());
		assertThat(this.dossiers.similar(otherChild.code())).isEmpty();
	}

	@Test
	void noticesEveryKindOfTampering() {
		assertTampered("update dossier_event set actor = 'x' where dossier_code = ? and seq = 2", 2);
		assertTampered("update dossier_event set detail = '{}' where dossier_code = ? and seq = 2", 2);
		assertTampered("delete from dossier_event where dossier_code = ? and seq = 2", 2);
		assertTampered("delete from dossier_event where dossier_code = ? and seq = 4", 4);
		assertTampered(
				"""
						insert into dossier_event (dossier_code, seq, happened_at, actor, kind, from_status, to_status,
						activity_id, detail, data_hash, hash) select dossier_code, 5, happened_at, actor, kind, from_status,
						to_status, activity_id, detail, data_hash, hash from dossier_event where dossier_code = ? and seq = 4""",
				5);
		assertTampered("update dossier_event set seq = case seq when 2 then 30 else 20 end "
				+ "where dossier_code = ? and seq in (2, 3)", 2);
		assertTampered("update dossier set status = 'RETURNED' where code = ?", 4);
		assertTampered("update dossier set data = replace(data, '0912345678', '0912345679') where code = ?", 4);
	}

	private void assertTampered(String sql, int sequence) {
		String code = file(MaternityFiling.AGENCY).code();
		this.dossiers.note(code, "a", "VIEWED", Map.of("through", "panel"));
		this.dossiers.note(code, "b", "VIEWED", Map.of("through", "api"));
		this.dossiers.note(code, "c", "VIEWED", Map.of());
		assertThat(faults(code)).isEmpty();
		assertThat(this.verifier.check(code).isWhole()).isTrue();
		this.transaction.executeWithoutResult((status) -> {
			assertThat(this.jdbc.sql(sql).param(code).update()).isPositive();
			assertThat(faults(code)).as(sql).extracting(ChainVerifier.Fault::sequence).containsExactly(sequence);
			assertThat(this.verifier.check(code).sequence()).as(sql).isEqualTo(sequence);
			assertThat(this.verifier.check(code).isWhole()).as(sql).isFalse();
			status.setRollbackOnly();
		});
	}

	@Test
	void noticesAMissingDossier() {
		String code = file("G12.02.001").code();
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.sql("delete from dossier_clock where dossier_code = ?").param(code).update();
			this.jdbc.sql("delete from dossier_event where dossier_code = ?").param(code).update();
			this.jdbc.sql("delete from dossier where code = ?").param(code).update();
			assertThat(this.verifier.verify().faults()).extracting(ChainVerifier.Fault::dossierCode)
				.filteredOn((found) -> found.startsWith("G12.02.001-"))
				.containsExactly(code.substring(0, code.lastIndexOf('-')) + "-*");
			status.setRollbackOnly();
		});
	}

	private List<ChainVerifier.Fault> faults(String code) {
		return this.verifier.verify().faults().stream().filter((fault) -> fault.dossierCode().equals(code)).toList();
	}

	private int lastNumber() {
		return this.jdbc.sql("select coalesce(max(last_number), 0) from dossier_series where agency = 'G12.02'")
			.query(Integer.class)
			.single();
	}

	private Dossier file(String agency) {
		return file(agency, Map.of());
	}

	private Dossier file(String agency, Map<String, Object> changes) {
		Map<String, Object> fields = MaternityFiling.fields();
		fields.putAll(changes);
		return this.filings.file(MaternityFiling.PROCEDURE, agency, "ONLINE", "congdan", "instance", fields);
	}

}
