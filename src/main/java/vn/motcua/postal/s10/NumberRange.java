package vn.motcua.postal.s10;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.postal.PostalProperties.Range;
import vn.motcua.shared.S10Number;
import vn.motcua.shared.SqlFirst;

/**
 * Gives the numbers of a range one after another. The counter's row is locked until the
 * transaction ends, on every node alike: no number comes twice, none is lost.
 */
@Repository
class NumberRange {

	private static final String COUNTRY = "VN";

	private final JdbcClient jdbc;

	private final SqlFirst first;

	NumberRange(JdbcClient jdbc, SqlFirst first) {
		this.jdbc = jdbc;
		this.first = first;
	}

	S10Number next(Range range) {
		S10Number number = take(range);
		while (isTaken(number)) {
			number = take(range);
		}
		return number;
	}

	private S10Number take(Range range) {
		Optional<Long> serial = step(range);
		if (serial.isEmpty()) {
			if (isNew(range)) {
				this.first.insert("insert into postal_serial (range_key, next_serial) values (?, ?)", range.key(),
						range.from());
			}
			// somebody may have opened it since the first look
			serial = step(range);
		}
		return S10Number.of(range.prefix(), serial.orElseThrow(() -> exhausted(range)), COUNTRY);
	}

	private static IllegalStateException exhausted(Range range) {
		return new IllegalStateException("Dải số hiệu bưu gửi " + range.prefix() + " từ " + range.from() + " đến "
				+ range.to()
				+ " đã dùng hết. Quản trị viên hãy xin bưu chính dải mới, khai vào motcua.postal.range, rồi chạy lại bước này.");
	}

	private Optional<Long> step(Range range) {
		int updated = this.jdbc
			.sql("update postal_serial set next_serial = next_serial + 1 where range_key = :key and next_serial <= :to")
			.param("key", range.key())
			.param("to", range.to())
			.update();
		return (updated == 0) ? Optional.empty()
				: this.jdbc.sql("select next_serial - 1 from postal_serial where range_key = :key")
					.param("key", range.key())
					.query(Long.class)
					.optional();
	}

	private boolean isNew(Range range) {
		return this.jdbc.sql("select count(*) from postal_serial where range_key = :key")
			.param("key", range.key())
			.query(Long.class)
			.single() == 0;
	}

	/** Ranges of different settings may overlap. */
	private boolean isTaken(S10Number number) {
		return this.jdbc.sql("select count(*) from shipment where number = :number")
			.param("number", number.value())
			.query(Long.class)
			.single() > 0;
	}

}
