package vn.motcua.slip.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.shared.Sha256;
import vn.motcua.shared.SqlTime;
import vn.motcua.slip.book.TrackingBook;

/** Table {@code tracking_book}. Its rows never change. */
@Repository
public class BookStore {

	private final JdbcClient jdbc;

	public BookStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public void insert(TrackingBook book, byte[] content) {
		this.jdbc.sql("""
				insert into tracking_book (agency, first_day, last_day, dossiers, volume, volumes, number, token,
				  issued_at, issued_by, sha256, content)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(book.agency(), book.firstDay(), book.lastDay(), book.dossiers(), book.volume(), book.volumes(),
					book.number(), book.token(), SqlTime.at(book.issuedAt()), book.issuedBy(), book.sha256(), content)
			.update();
	}

	public Optional<TrackingBook> byToken(String token) {
		return this.jdbc.sql("select * from tracking_book where token = ?")
			.param(token)
			.query(BookStore::map)
			.optional();
	}

	/** What an agency printed, newest first. */
	public List<TrackingBook> ofAgency(String agency, int limit) {
		return this.jdbc
			.sql("select * from tracking_book where agency = ? order by issued_at desc, id desc fetch first " + limit
					+ " rows only")
			.param(agency)
			.query(BookStore::map)
			.list();
	}

	/** Of an agency, by its number. */
	public Optional<TrackingBook> find(String agency, String number) {
		return this.jdbc.sql("select * from tracking_book where agency = ? and number = ?")
			.params(agency, number)
			.query(BookStore::map)
			.optional();
	}

	/** The bytes as printed; empty for a book of before they were kept. */
	public Optional<byte[]> content(TrackingBook book) {
		return this.jdbc.sql("select content from tracking_book where token = ? and content is not null")
			.param(book.token())
			.query((row, i) -> row.getBytes("content"))
			.optional();
	}

	/** Whether the bytes, where they are kept, have the hash of when it was printed. */
	public boolean isIntact(TrackingBook book) {
		return content(book).map((bytes) -> Sha256.of(bytes).equals(book.sha256())).orElse(true);
	}

	private static TrackingBook map(ResultSet row, int index) throws SQLException {
		return new TrackingBook(row.getString("agency"), row.getObject("first_day", LocalDate.class),
				row.getObject("last_day", LocalDate.class), row.getInt("dossiers"), row.getInt("volume"),
				row.getInt("volumes"), row.getString("number"), row.getString("token"),
				SqlTime.instant(row, "issued_at"), row.getString("issued_by"), row.getString("sha256"));
	}

}
