package vn.motcua.postal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vn.motcua.dossier.Caller;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.postal.store.ShipmentStore;
import vn.motcua.postal.store.TrackingStore;
import vn.motcua.process.CaseClock;
import vn.motcua.process.CaseMessages;
import vn.motcua.process.CaseProcess;
import vn.motcua.shared.S10Number;
import vn.motcua.testing.FakeDossiers;
import vn.motcua.testing.TestTables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static vn.motcua.testing.FakeDossiers.CODE;

@Tag("database")
class ShipmentsTest {

	private static final Instant NOON = Instant.parse("2026-07-20T05:00:00Z");

	private static final Caller OFFICER = new Caller("mot.cua", Set.of("reception-officers"), Set.of("G12.01.001"));

	private final TestTables tables = TestTables.fresh();

	private final Clock clock = Clock.fixed(NOON, CaseClock.VIETNAM);

	private final FakeDossiers dossiers = new FakeDossiers(this.clock).with(CODE, DossierStatus.PROCESSED,
			Map.of("deliveryAddress", "5 Lê Lợi, phường Ví Dụ, thành phố Huế"));

	private final ShipmentStore store = new ShipmentStore(this.tables.jdbc());

	private final TrackingStore events = new TrackingStore(this.tables.jdbc());

	private final CaseProcess cases = mock(CaseProcess.class);

	private final Shipments shipments = new Shipments(this.store, this.events, new CountingCarrier(),
			this.dossiers.asDossiers(), this.clock);

	private final Tracking tracking = new Tracking(this.store, this.events, this.dossiers.asDossiers(), this.clock);

	private final ParcelSweep sweep = new ParcelSweep(this.store, this.dossiers.asDossiers(), this.cases,
			this.tables.transactions());

	private Shipment first;

	@BeforeEach
	void makeAParcel() {
		this.first = this.shipments.create(CODE, "key-1");
		when(this.cases.correlate(any(), any())).thenReturn(true);
	}

	@Test
	void makesOneParcelForOneKey() {
		assertThat(this.shipments.create(CODE, "key-1")).isEqualTo(this.first);
		assertThat(this.tables.count("shipment")).isEqualTo(1);
		assertThat(this.first.address()).isEqualTo("5 Lê Lợi, phường Ví Dụ, thành phố Huế");
		assertThat(this.dossiers.get(CODE).data().text("trackingNumber")).isEqualTo(this.first.number().value());
		assertThat(this.dossiers.get(CODE).data().text("trackingDueAt")).isEqualTo("2026-08-04T05:00:00Z");
		assertThat(this.dossiers.kinds(CODE)).containsExactly("SHIPMENT_CREATED");
	}

	@Test
	void putsAParcelOnTheManifestOnce() {
		this.dossiers.note(CODE, "mot.cua", "TASK_COMPLETED", Map.of());
		Shipment handedOver = this.shipments.handOver(CODE);
		assertThat(this.shipments.handOver(CODE)).isEqualTo(handedOver);
		assertThat(handedOver.state()).isEqualTo(ShipmentState.HANDED_OVER);
		assertThat(handedOver.handedOverBy()).isEqualTo("mot.cua");
		assertThat(this.store.ofManifest("G12.01.001", LocalDate.of(2026, 7, 20))).containsExactly(handedOver);
		assertThat(this.dossiers.kinds(CODE)).containsExactly("SHIPMENT_CREATED", "TASK_COMPLETED", "HANDED_OVER");
	}

	@Test
	void tellsTheCaseOnceThatTheParcelArrived() {
		assertThat(this.tracking.record(event(TrackingKind.DELIVERED, this.first), OFFICER)).isTrue();
		assertThat(this.tracking.record(event(TrackingKind.DELIVERED, this.first), OFFICER)).isFalse();
		this.sweep.run();
		this.sweep.run();
		verify(this.cases, times(1)).correlate(CODE, CaseMessages.PARCEL_DELIVERED);
		assertThat(this.shipments.find(CODE).orElseThrow().state()).isEqualTo(ShipmentState.DELIVERED);
		assertThat(this.tables.count("shipment_event")).isEqualTo(1);
	}

	@Test
	void keepsTheNewsUntilTheCaseWaits() {
		this.tracking.record(event(TrackingKind.DELIVERED, this.first), OFFICER);
		when(this.cases.correlate(any(), any())).thenReturn(false, true);
		this.sweep.run();
		this.sweep.run();
		this.sweep.run();
		verify(this.cases, times(2)).correlate(CODE, CaseMessages.PARCEL_DELIVERED);
	}

	@Test
	void keepsTheNewsWhenTheEngineFails() {
		this.tracking.record(event(TrackingKind.DELIVERED, this.first), OFFICER);
		when(this.cases.correlate(any(), any())).thenThrow(new IllegalStateException("engine")).thenReturn(true);
		this.sweep.run();
		assertThat(this.store.withPendingMessage(9)).hasSize(1);
		this.sweep.run();
		assertThat(this.store.withPendingMessage(9)).isEmpty();
	}

	@Test
	void tellsTheCaseOnceThatTheParcelComesBack() {
		this.tracking.record(event(TrackingKind.IN_TRANSIT, this.first), OFFICER);
		this.tracking.record(event(TrackingKind.UNDELIVERABLE, this.first), OFFICER);
		this.tracking.record(event(TrackingKind.RETURNED, this.first), OFFICER);
		this.sweep.run();
		verify(this.cases, times(1)).correlate(CODE, CaseMessages.PARCEL_RETURNED);
		assertThat(this.shipments.find(CODE).orElseThrow().state()).isEqualTo(ShipmentState.RETURNED);
		assertThat(this.shipments.events(this.first)).hasSize(3);
	}

	@Test
	void givesAResentParcelANewNumberAndIgnoresLateNewsOfTheOldOne() {
		this.tracking.record(event(TrackingKind.RETURNED, this.first), OFFICER);
		Shipment second = this.shipments.create(CODE, "key-2");
		assertThat(second.number()).isNotEqualTo(this.first.number());
		this.tracking.record(event(TrackingKind.DELIVERED, this.first), OFFICER);
		this.sweep.run();
		verify(this.cases, never()).correlate(any(), any());
		this.tracking.record(event(TrackingKind.DELIVERED, second), OFFICER);
		this.sweep.run();
		verify(this.cases, times(1)).correlate(CODE, CaseMessages.PARCEL_DELIVERED);
	}

	@Test
	void dropsNewsForADossierThatEnded() {
		this.tracking.record(event(TrackingKind.DELIVERED, this.first), OFFICER);
		this.dossiers.with(CODE, DossierStatus.RETURNED, Map.of());
		this.sweep.run();
		verify(this.cases, never()).correlate(any(), any());
		assertThat(this.store.withPendingMessage(9)).isEmpty();
	}

	@Test
	void refusesEventsOfOthersAndOfTheFuture() {
		Caller stranger = new Caller("khac", Set.of("reception-officers"), Set.of("G12.02"));
		assertThatThrownBy(() -> this.tracking.record(event(TrackingKind.DELIVERED, this.first), stranger))
			.hasMessageContaining("Không có bưu gửi");
		TrackingEvent tomorrow = new TrackingEvent(this.first.number(), TrackingKind.DELIVERED,
				NOON.plus(Duration.ofDays(1)), "");
		assertThatThrownBy(() -> this.tracking.record(tomorrow, OFFICER)).hasMessageContaining("tương lai");
	}

	private static TrackingEvent event(TrackingKind kind, Shipment shipment) {
		return new TrackingEvent(shipment.number(), kind, NOON.minusSeconds(60), "Bưu cục Ví Dụ");
	}

	private static final class CountingCarrier implements PostalCarrier {

		private final AtomicLong serial = new AtomicLong();

		@Override
		public String nameVi() {
			return "Bưu chính";
		}

		@Override
		public S10Number allocate() {
			return S10Number.of("RA", this.serial.getAndIncrement(), "VN");
		}

		@Override
		public Duration inquiryAfter() {
			return Duration.ofDays(15);
		}

	}

}
