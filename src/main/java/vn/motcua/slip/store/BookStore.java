package vn.motcua.slip.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.shared.SqlTime;
import vn.motcua.slip.book.TrackingBook;

/** Table {@code tracking_book}. Its rows never change. */
@Repository
public class BookStore {

	private final JdbcClient jdbc;

	public BookStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public void insert(TrackingBook book) {
		this.jdbc.sql("""
				insert into tracking_book (agency, first_day, last_day, dossiers, volume, volumes, number, token,
				  issued_at, issued_by, sha256)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(book.agency(), book.firstDay(), book.lastDay(), book.dossiers(), book.volume(), book.volumes(),
					book.number(), book.token(), SqlTime.at(book.issuedAt()), book.issuedBy(), book.sha256())
			.update();
	}

	public Optional<TrackingBook> byToken(String token) {
		return this.jdbc.sql("select * from tracking_book where token = ?")
			.param(token)
			.query(BookStore::map)
			.optional();
	}

	private static TrackingBook map(ResultSet row, int index) throws SQLException {
		return new TrackingBook(row.getString("agency"), row.getObject("first_day", LocalDate.class),
				row.getObject("last_day", LocalDate.class), row.getInt("dossiers"), row.getInt("volume"),
				row.getInt("volumes"), row.getString("number"), row.getString("token"),
				SqlTime.instant(row, "issued_at"), row.getString("issued_by"), row.getString("sha256"));
	}

}
