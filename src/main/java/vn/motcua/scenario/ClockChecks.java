package vn.motcua.scenario;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import vn.motcua.clock.DossierClock;
import vn.motcua.clock.DossierClocks;

/** {@code clock}: both dates, stops, apologies and the measure of the dossier. */
@Lazy
@Component
class ClockChecks implements StepPlayer {

	/** What may be asked; the same order as in the answer. */
	static final List<Slot> SLOTS = List.of(Slot.one("promised", ValueType.MOMENT, "Hạn trả kết quả theo luật."),
			Slot.one("firstPromised", ValueType.MOMENT, "Hạn hẹn lúc tiếp nhận."),
			Slot.one("indicator", ValueType.MOMENT, "Hạn của chỉ số chất lượng."),
			Slot.one("stopped", ValueType.CODE, "Mã lý do đang dừng; 'NO' là đang chạy."),
			Slot.one("late", ValueType.YES_NO, "Đã quá hạn hay chưa."),
			Slot.one("supplements", ValueType.WHOLE, "Số lần yêu cầu bổ sung."),
			Slot.one("apologies", ValueType.WHOLE, "Số lần xin lỗi và hẹn lại."),
			Slot.one("outcome", ValueType.OUTCOME, "Kết cục của hồ sơ."),
			Slot.one("punctuality", ValueType.PUNCTUALITY, "Sớm, đúng hay trễ hạn."),
			Slot.many("ledger", ValueType.LEDGER, "Toàn bộ sổ thời hạn, theo thứ tự."));

	private final DossierClocks clocks;

	private final Clock clock;

	ClockChecks(DossierClocks clocks, Clock clock) {
		this.clocks = clocks;
		this.clock = clock;
	}

	@Override
	public Set<StepKind> kinds() {
		return Set.of(StepKind.CLOCK);
	}

	@Override
	public void play(Scenario.Step step, Play play) {
		Expectation.contains(step.map(), actual(this.clocks.of(play.dossierCode())));
	}

	private Map<String, Object> actual(DossierClock at) {
		Map<String, Object> actual = new LinkedHashMap<>();
		actual.put("promised", at.promisedAt());
		actual.put("firstPromised", at.firstPromisedAt());
		actual.put("indicator", at.indicatorDueAt());
		actual.put("stopped", at.isStopped() ? at.stopReason() : "NO");
		actual.put("late", at.isLate(this.clock.instant()));
		actual.put("supplements", at.supplementRequests());
		actual.put("apologies", at.apologies());
		actual.put("outcome", at.outcome());
		actual.put("punctuality", at.punctuality());
		actual.put("ledger", this.clocks.ledger(at.code()).stream().map((entry) -> entry.kind().name()).toList());
		return actual;
	}

}
