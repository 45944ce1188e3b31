package vn.motcua.notification.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;

import org.springframework.ui.ExtendedModelMap;

import vn.motcua.dossier.Caller;
import vn.motcua.notification.Notice;
import vn.motcua.notification.NoticeKind;
import vn.motcua.notification.NoticeState;
import vn.motcua.notification.store.NoticeStore;
import vn.motcua.testing.TestTemplates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

class OutboxPageTest {

	@Test
	void showsOnlyTheMessagesOfTheCallersAgenciesAndRunsNothing() {
		NoticeStore store = mock(NoticeStore.class);
		when(store.ofAgencies(Set.of("G12.01.001"), 200)).thenReturn(List.of(notice()));
		ExtendedModelMap model = new ExtendedModelMap();
		String view = new OutboxController(store, () -> new Caller("lan", Set.of("directors"), Set.of("G12.01.001")))
			.outbox(model);
		String page = TestTemplates.engine().process(view, new Context(Locale.ROOT, Map.copyOf(model)));
		assertThat(page).contains("Đã tiếp nhận hồ sơ X", "hoalan@vidu.vn", "Đã gửi", "&lt;script&gt;");
	}

	private static Notice notice() {
		return new Notice(7, "X", "G12.01.001", NoticeKind.ACCEPTED, "hoalan@vidu.vn", "Đã tiếp nhận hồ sơ X",
				"Kính gửi <script>", NoticeState.SENT, "OUTBOX", 1, Instant.EPOCH, Instant.EPOCH, null);
	}

}
