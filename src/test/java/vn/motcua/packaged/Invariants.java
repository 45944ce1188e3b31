package vn.motcua.packaged;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Compares the clients' journal with the database after the faults. Every finding is one
 * broken invariant; there must be none.
 */
final class Invariants {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final Connection connection;

	private final List<String> broken = new ArrayList<>();

	Invariants(Connection connection) {
		this.connection = connection;
	}

	/**
	 * Checks them.
	 * @param sent every key a client ever used
	 * @param acknowledged key → code that the client was told
	 */
	List<String> broken(Set<String> sent, Map<String, String> acknowledged) throws SQLException {
		journal(sent, acknowledged);
		none("I3 dossier without case",
				"select d.code from dossier d where not exists (select 1 from ACT_HI_PROCINST p "
						+ "where p.PROC_INST_ID_ = d.process_instance_id and p.BUSINESS_KEY_ = d.code)");
		none("I3 case without dossier",
				"select p.PROC_INST_ID_ from ACT_HI_PROCINST p where p.SUPER_PROCESS_INSTANCE_ID_ "
						+ "is null and not exists (select 1 from dossier d where d.process_instance_id = p.PROC_INST_ID_)");
		none("I4 order captured twice", "select order_id from payment_ledger where kind = 'RECEIVED' "
				+ "group by order_id having count(*) > 1");
		none("I4 captured order without ledger row", "select o.id from payment_order o where o.state = 'PAID' and "
				+ "not exists (select 1 from payment_ledger l where l.order_id = o.id and l.kind = 'RECEIVED' and l.amount = o.amount)");
		none("I4 two payouts of one dossier",
				"select dossier_code from payout_order group by dossier_code having count(*) > 1");
		none("I8 dead job without incident", "select j.ID_ from ACT_RU_JOB j where j.RETRIES_ = 0 and not exists "
				+ "(select 1 from ACT_RU_INCIDENT i where i.CONFIGURATION_ = j.ID_)");
		none("I9 two parcels of one dossier",
				"select dossier_code from shipment group by dossier_code having count(*) > 1");
		none("I9 two parcels with one number", "select number from shipment group by number having count(*) > 1");
		return this.broken;
	}

	private void journal(Set<String> sent, Map<String, String> acknowledged) throws SQLException {
		Map<String, List<String>> codesByKey = new HashMap<>();
		for (String[] row : rows("select code, data from dossier")) {
			codesByKey.computeIfAbsent(mark(row[1]), (k) -> new ArrayList<>()).add(row[0]);
		}
		codesByKey.forEach((key, codes) -> {
			if (codes.size() > 1) {
				this.broken.add("I2 key " + key + " made " + codes);
			}
			if (!sent.contains(key)) {
				this.broken.add("I1 nobody filed " + key + " " + codes);
			}
		});
		acknowledged.forEach((key, code) -> {
			if (!List.of(code).equals(codesByKey.get(key))) {
				this.broken.add("I1 acknowledged " + key + " as " + code + ", stored " + codesByKey.get(key));
			}
		});
		if (new HashSet<>(acknowledged.values()).size() != acknowledged.size()) {
			this.broken.add("I1 one code was given to two dossiers");
		}
	}

	private static String mark(String data) {
		try {
			return JSON.readTree(data).findValuesAsText("employerName").stream().findFirst().orElse("?");
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private void none(String invariant, String sql) throws SQLException {
		for (String[] row : rows(sql)) {
			this.broken.add(invariant + ": " + row[0]);
		}
	}

	long count(String table) throws SQLException {
		return Long.parseLong(rows("select count(*) from " + table).get(0)[0]);
	}

	private List<String[]> rows(String sql) throws SQLException {
		List<String[]> rows = new ArrayList<>();
		try (Statement statement = this.connection.createStatement(); ResultSet result = statement.executeQuery(sql)) {
			int columns = result.getMetaData().getColumnCount();
			while (result.next()) {
				String[] row = new String[columns];
				for (int i = 0; i < columns; i++) {
					row[i] = result.getString(i + 1);
				}
				rows.add(row);
			}
		}
		return rows;
	}

}
