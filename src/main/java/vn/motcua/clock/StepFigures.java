package vn.motcua.clock;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where time is lost: the steps of a procedure or of a shared block. */
public interface StepFigures {

	/** Finished steps of so many days count for medians. */
	int DAYS = 30;

	/**
	 * The steps that are open or ended lately.
	 * @param key slug of a procedure, its blocks' steps included; or process id of a
	 * block, of all procedures
	 */
	List<StepFigure> of(Set<String> agencies, String key);

	/** Who did or has which steps of these dossiers, for four eyes and reassignment. */
	Map<String, List<StepHolder>> holders(Set<String> dossierCodes);

	/** How many open steps each officer of these agencies has. */
	Map<String, Long> load(Set<String> agencies);

	/**
	 * One user task. Times are working minutes without stops, to the quarter hour below.
	 *
	 * @param late of the open ones: the dossier is {@link OpenState#LATE}
	 * @param stopped of the open ones: the dossier's clock stands
	 * @param done ended in the last {@link #DAYS} days
	 * @param overdue of these, after their due date
	 * @param median half of them took at most so long; null when none ended
	 * @param ninetieth nine of ten took at most so long
	 * @param target what they were given, on average
	 */
	record StepFigure(String process, String activity, long open, long late, long stopped, long done, long overdue,
			Long median, Long ninetieth, Long target) {
	}

	/**
	 * @param role group ids, as the model names them
	 */
	record StepHolder(String role, String officer, boolean open) {
	}

}
