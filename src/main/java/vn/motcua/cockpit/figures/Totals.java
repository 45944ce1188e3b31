package vn.motcua.cockpit.figures;

import java.math.BigDecimal;
import java.util.List;

import vn.motcua.clock.ClockFigures;
import vn.motcua.clock.ClockFigures.FlowCount;
import vn.motcua.clock.ClockFigures.OpenCount;
import vn.motcua.clock.HandOverFigures.Count;

/**
 * One line of the dashboard.
 *
 * @param key agency code or procedure slug, empty for the whole
 * @param percent share on time this month in percent, two decimals: of what ended and of
 * what runs (Decision 766/QĐ-TTg); null when there is nothing
 */
public record Totals(String key, String label, long open, long inTime, long soon, long late, long stopped, long atRisk,
		long receivedWeek, long receivedMonth, long takenOverWeek, long takenOverMonth, long handedOverWeek,
		long handedOverMonth, long solvedWeek, long solvedMonth, long returnedWeek, long returnedMonth, long punctual,
		long unpunctual, BigDecimal percent) {

	static Totals of(String key, String label, List<OpenCount> open, List<FlowCount> flow, List<Count> in,
			List<Count> out) {
		long punctual = open.stream().mapToLong(OpenCount::punctual).sum()
				+ flow.stream().mapToLong(FlowCount::punctualMonth).sum();
		long unpunctual = open.stream().mapToLong(OpenCount::unpunctual).sum()
				+ flow.stream().mapToLong(FlowCount::unpunctualMonth).sum();
		return new Totals(key, label, open.stream().mapToLong(OpenCount::open).sum(),
				open.stream().mapToLong(OpenCount::inTime).sum(), open.stream().mapToLong(OpenCount::soon).sum(),
				open.stream().mapToLong(OpenCount::late).sum(), open.stream().mapToLong(OpenCount::stopped).sum(),
				open.stream().mapToLong(OpenCount::atRisk).sum(),
				flow.stream().mapToLong(FlowCount::receivedWeek).sum(),
				flow.stream().mapToLong(FlowCount::receivedMonth).sum(), in.stream().mapToLong(Count::week).sum(),
				in.stream().mapToLong(Count::month).sum(), out.stream().mapToLong(Count::week).sum(),
				out.stream().mapToLong(Count::month).sum(), flow.stream().mapToLong(FlowCount::solvedWeek).sum(),
				flow.stream().mapToLong(FlowCount::solvedMonth).sum(),
				flow.stream().mapToLong(FlowCount::returnedWeek).sum(),
				flow.stream().mapToLong(FlowCount::returnedMonth).sum(), punctual, unpunctual,
				ClockFigures.percent(punctual, punctual + unpunctual));
	}

}
