package vn.motcua.postal.s10;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vn.motcua.postal.PostalProperties.Range;
import vn.motcua.testing.TestTables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("database")
class NumberRangeTest {

	private final TestTables tables = TestTables.fresh();

	private final NumberRange numbers = new NumberRange(this.tables.jdbc(), this.tables.first());

	@Test
	void givesNumbersInOrderUntilTheRangeIsUsedUp() {
		Range range = new Range("RA", 12345678, 12345679);
		assertThat(this.numbers.next(range)).hasToString("RA123456785VN");
		assertThat(this.numbers.next(range).value()).startsWith("RA12345679");
		assertThatThrownBy(() -> this.numbers.next(range)).hasMessageContaining("đã dùng hết")
			.hasMessageContaining("motcua.postal.range");
		assertThat(this.numbers.next(new Range("RB", 0, 9)).value()).startsWith("RB00000000");
	}

	@Test
	void givesNoNumberTwiceUnderConcurrencyFromTheFirstOn() throws Exception {
		Range range = new Range("RA", 0, 999);
		var seen = new ConcurrentSkipListSet<String>();
		var pool = Executors.newFixedThreadPool(8);
		List<Callable<Boolean>> takers = IntStream.range(0, 100)
			.mapToObj((i) -> (Callable<Boolean>) () -> this.tables.transaction()
				.execute((status) -> seen.add(this.numbers.next(range).value())))
			.toList();
		for (Future<Boolean> fresh : pool.invokeAll(takers)) {
			assertThat(fresh.get()).isTrue();
		}
		pool.shutdown();
		assertThat(seen).hasSize(100);
		assertThat(seen.last()).startsWith("RA00000099");
	}

	@Test
	void givesANumberBackWhenTheParcelRollsBack() {
		Range range = new Range("RA", 5, 9);
		this.numbers.next(range);
		String lost = this.tables.transaction().execute((status) -> {
			status.setRollbackOnly();
			return this.numbers.next(range).value();
		});
		assertThat(this.numbers.next(range).value()).isEqualTo(lost);
	}

	@Test
	void refusesARangeThePostCannotHaveAssigned() {
		assertThatThrownBy(() -> new Range("XX", 0, 1)).hasMessageContaining("motcua.postal.range.prefix");
		assertThatThrownBy(() -> new Range("RA", 9, 1)).hasMessageContaining("motcua.postal.range");
		assertThatThrownBy(() -> new Range("RA", 0, 100_000_000)).hasMessageContaining("99999999");
	}

}
