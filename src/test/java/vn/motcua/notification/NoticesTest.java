package vn.motcua.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.support.StaticListableBeanFactory;

import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.catalog.ReasonOption;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.notification.store.NoticeStore;
import vn.motcua.process.CaseClock;
import vn.motcua.testing.FakeAgencies;
import vn.motcua.testing.FakeDossiers;
import vn.motcua.testing.NoParts;
import vn.motcua.testing.TestTables;
import vn.motcua.testing.TestTemplates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static vn.motcua.testing.FakeDossiers.CODE;

@Tag("database")
class NoticesTest {

	private final TestTables tables = TestTables.fresh();

	private final MovableClock clock = new MovableClock();

	private final FakeDossiers dossiers = new FakeDossiers(this.clock).with(CODE, DossierStatus.PROCESSED, facts());

	private final NoticeStore store = new NoticeStore(this.tables.jdbc(), this.tables.batch());

	private final Notices notices = new Notices(this.store, new NoticeText(TestTemplates.engine(), catalog(),
			new FakeAgencies(), this.dossiers.asDossiers(), new NoParts(), this.clock), this.dossiers.asDossiers(),
			this.clock);

	private final List<Notice> delivered = new ArrayList<>();

	private boolean down;

	private final NoticeSender sender = sender(new NoticeChannel() {

		@Override
		public String name() {
			return "TEST";
		}

		@Override
		public void send(Notice notice) {
			if (NoticesTest.this.down) {
				throw new IllegalStateException("server away");
			}
			NoticesTest.this.delivered.add(notice);
		}

	});

	@ParameterizedTest
	@EnumSource(NoticeKind.class)
	void writesEveryNoticeInFull(NoticeKind kind) {
		this.dossiers.note(CODE, "system", "FEE_REQUESTED", Map.of("amount", 26_000L, "reference", "G12X01Z1"));
		this.notices.queue(CODE, kind, "key-" + kind);
		Notice notice = this.notices.ofDossier(CODE).get(0);
		assertThat(notice.body()).startsWith("Kính gửi Nguyễn Thị Hoa Lan,\n")
			.contains(CODE, "BHXH cơ sở Ví Dụ Một")
			.doesNotContain("[", "null", "079195000123", "\n\n\n");
		assertThat(notice.subject()).isEqualTo(kind.subjectVi() + " " + CODE);
		assertThat(notice.state()).isEqualTo(NoticeState.QUEUED);
	}

	@Test
	void namesWhatIsMissingAndUntilWhen() {
		this.notices.queue(CODE, NoticeKind.SUPPLEMENT_REQUESTED, "key-1");
		assertThat(this.notices.ofDossier(CODE).get(0).body()).contains("- Thiếu thành phần hồ sơ\n- OTHER\n",
				"Hướng dẫn: Nộp bản sao giấy khai sinh", "trước 17 giờ 00 ngày 31/07/2026");
	}

	@Test
	void saysHowToPay() {
		this.dossiers.note(CODE, "system", "FEE_REQUESTED", Map.of("amount", 26_000L, "reference", "G12X01Z1"));
		this.notices.queue(CODE, NoticeKind.PAYMENT_REQUESTED, "key-1");
		assertThat(this.notices.ofDossier(CODE).get(0).body()).contains("cước bưu chính 26.000 đồng", "G12X01Z1",
				"trước 09 giờ 00 ngày 30/07/2026");
	}

	@Test
	void queuesOneMessageForOneKey() {
		this.notices.queue(CODE, NoticeKind.ACCEPTED, "key-1");
		this.notices.queue(CODE, NoticeKind.ACCEPTED, "key-1");
		assertThat(this.tables.count("notice")).isEqualTo(1);
		assertThat(this.dossiers.kinds(CODE)).containsExactly("NOTICE_QUEUED");
	}

	@Test
	void sendsOnce() {
		this.notices.queue(CODE, NoticeKind.ACCEPTED, "key-1");
		this.sender.run();
		this.sender.run();
		assertThat(this.delivered).hasSize(1);
		assertThat(this.notices.ofDossier(CODE).get(0)).extracting(Notice::state, Notice::channel, Notice::attempts)
			.containsExactly(NoticeState.SENT, "TEST", 1);
	}

	@Test
	void triesAgainLaterAndGivesUpInTheEnd() {
		this.notices.queue(CODE, NoticeKind.ACCEPTED, "key-1");
		this.down = true;
		this.sender.run();
		this.sender.run();
		assertThat(this.notices.ofDossier(CODE).get(0).attempts()).isEqualTo(1);
		for (int i = 0; i < 20; i++) {
			this.clock.now = this.clock.now.plus(Duration.ofDays(1));
			this.sender.run();
		}
		Notice notice = this.notices.ofDossier(CODE).get(0);
		assertThat(notice.state()).isEqualTo(NoticeState.FAILED);
		assertThat(notice.attempts()).isEqualTo(NoticeSender.MAX_ATTEMPTS);
		assertThat(notice.lastError()).contains("server away");
	}

	@Test
	void letsOnlyOneNodeClaimAMessage() {
		this.notices.queue(CODE, NoticeKind.ACCEPTED, "key-1");
		Notice notice = this.store.due(this.clock.now, 9).get(0);
		Instant next = this.clock.now.plusSeconds(60);
		assertThat(this.store.claim(notice, this.clock.now, next)).isTrue();
		assertThat(this.store.claim(notice, this.clock.now, next)).isFalse();
		assertThat(this.store.claim(notice, next, next.plusSeconds(60))).isTrue();
	}

	@Test
	void waitsWithoutAChannel() {
		this.notices.queue(CODE, NoticeKind.ACCEPTED, "key-1");
		sender(null).run();
		assertThat(this.notices.ofDossier(CODE).get(0).state()).isEqualTo(NoticeState.QUEUED);
	}

	@Test
	void notesAnApplicantWithoutAddress() {
		this.dossiers.withApplicant(CODE, "");
		this.notices.queue(CODE, NoticeKind.ACCEPTED, "key-1");
		this.sender.run();
		assertThat(this.notices.ofDossier(CODE).get(0).state()).isEqualTo(NoticeState.NO_ADDRESS);
		assertThat(this.delivered).isEmpty();
	}

	private NoticeSender sender(NoticeChannel channel) {
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		Optional.ofNullable(channel).ifPresent((bean) -> beans.addBean("channel", bean));
		return new NoticeSender(this.store, beans.getBeanProvider(NoticeChannel.class), this.clock);
	}

	private static Map<String, Object> facts() {
		Map<String, Object> facts = new HashMap<>();
		facts.put("supplementReasons", List.of("PAPER_MISSING", "OTHER"));
		facts.put("supplementNote", "Nộp bản sao giấy khai sinh");
		facts.put("supplementDueAt", "2026-07-31T10:00:00Z");
		facts.put("refusalReasons", List.of("NOT_ELIGIBLE"));
		facts.put("refusalNote", "Chưa đủ thời gian đóng");
		facts.put("feeDueAt", "2026-07-30T02:00:00Z");
		facts.put("decisionNumber", "12/QĐ-BHXH");
		facts.put("benefitAmount", 77_060_000L);
		facts.put("trackingNumber", "RA123456785VN");
		return facts;
	}

	private static ProcedureCatalog catalog() {
		Procedure procedure = mock(Procedure.class);
		when(procedure.nameVi()).thenReturn("Giải quyết hưởng chế độ thai sản");
		when(procedure.supplementReasons())
			.thenReturn(List.of(new ReasonOption("PAPER_MISSING", "Thiếu thành phần hồ sơ", "", "")));
		when(procedure.refusalReasons())
			.thenReturn(List.of(new ReasonOption("NOT_ELIGIBLE", "Không đủ điều kiện hưởng", "", "")));
		ProcedureCatalog catalog = mock(ProcedureCatalog.class);
		when(catalog.find(any())).thenReturn(Optional.of(procedure));
		return catalog;
	}

	private static final class MovableClock extends Clock {

		private Instant now = Instant.parse("2026-07-20T02:00:00Z");

		@Override
		public ZoneId getZone() {
			return CaseClock.VIETNAM;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return Clock.fixed(this.now, zone);
		}

		@Override
		public Instant instant() {
			return this.now;
		}

	}

}
