package vn.motcua.slip.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;

import vn.motcua.slip.check.SlipChecks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

class CheckLimitTest {

	private Instant now = Instant.parse("2026-07-20T02:00:00Z");

	private final Clock clock = new Clock() {
		@Override
		public ZoneOffset getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(java.time.ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			return CheckLimitTest.this.now;
		}
	};

	@Test
	void letsAnAddressAskSoOftenAMinuteAndOthersToo() {
		CheckLimit limit = new CheckLimit(3, this.clock);
		List.of(1, 2, 3).forEach((i) -> assertThat(limit.secondsToWait("192.0.2.1")).isZero());
		assertThat(limit.secondsToWait("192.0.2.1")).isBetween(1L, 21L);
		assertThat(limit.secondsToWait("192.0.2.2")).isZero();
		this.now = this.now.plusSeconds(61);
		assertThat(limit.secondsToWait("192.0.2.1")).isZero();
	}

	@Test
	void countsAnIpv6NetworkAsOne() {
		CheckLimit limit = new CheckLimit(1, this.clock);
		assertThat(limit.secondsToWait("2001:db8:0:1:0:0:0:1")).isZero();
		assertThat(limit.secondsToWait("2001:db8:0:1:ffff:0:0:2")).isPositive();
		assertThat(limit.secondsToWait("2001:db8:0:2:0:0:0:1")).isZero();
	}

	@Test
	void answersTooManyWithWhenToComeBackAndAsksNothing() {
		SlipChecks checks = mock(SlipChecks.class);
		when(checks.of(any())).thenReturn(Optional.empty());
		SlipCheckController controller = new SlipCheckController(checks, new CheckLimit(1, this.clock));
		assertThat(ask(controller).getStatus()).isEqualTo(404);
		MockHttpServletResponse refused = ask(controller);
		assertThat(refused.getStatus()).isEqualTo(429);
		assertThat(Integer.parseInt(refused.getHeader("Retry-After"))).isBetween(1, 61);
		assertThat(refused.getHeader("X-Robots-Tag")).contains("noindex");
	}

	private static MockHttpServletResponse ask(SlipCheckController controller) {
		MockHttpServletResponse response = new MockHttpServletResponse();
		controller.check("/abc", new MockHttpServletRequest(), response, new ExtendedModelMap());
		return response;
	}

}
