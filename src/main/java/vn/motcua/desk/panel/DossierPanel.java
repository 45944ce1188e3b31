package vn.motcua.desk.panel;

import java.util.List;

/**
 * Everything the panel beside a task's form shows, as text ready to print: dates, money
 * and words are made here, so that the page only places them.
 *
 * @param facts one line: how, where and when it was filed
 * @param deadline null when the dossier has no clock
 * @param checked whether the automatic check ran
 * @param benefit null before anything was computed
 * @param fee null when nothing was ever due
 * @param shipment null when nothing was ever posted
 * @param standsStill what the machine waits for; nearly always empty
 */
public record DossierPanel(String code, String procedure, String status, String facts, Deadline deadline,
		List<Pair> applicant, List<Group> groups, boolean checked, List<FindingRow> findings, BenefitView benefit,
		List<PaperRow> papers, FeeView fee, ShipmentView shipment, List<SlipRow> slips, List<HistoryRow> history,
		May may, List<StandStill> standsStill) {

	/**
	 * Why nobody can go on.
	 *
	 * @param calm what is not lost
	 * @param told who sees it
	 */
	public record StandStill(String code, String title, String what, String calm, String told, String clock) {
	}

	/** A label and its value. */
	public record Pair(String label, String value) {
	}

	/** Fields that belong together; title may be empty. */
	public record Group(String title, List<Pair> fields, List<Table> tables) {
	}

	/** A LIST field. */
	public record Table(String title, List<String> columns, List<List<String>> rows) {
	}

	/**
	 * @param level ok, soon, late, stopped or done; always said in {@code words} too
	 */
	public record Deadline(String title, String at, String words, String level) {
	}

	/**
	 * @param where label of the field or paper
	 * @param verdict whether it may be overruled or was
	 */
	public record FindingRow(String where, String message, String legalBasis, String verdict, boolean overruled) {
	}

	/** The amount with its formula spelt out. */
	public record BenefitView(String total, List<BenefitLine> lines, String basis) {
	}

	/** One part of the amount. */
	public record BenefitLine(String label, String formula, String amount) {
	}

	/**
	 * A required paper or one that was added all the same.
	 *
	 * @param note requirement, copy and form
	 */
	public record PaperRow(String id, String name, String note, boolean required, List<FileRow> files) {
	}

	/** A stored file. */
	public record FileRow(long id, String name, String size, String added) {
	}

	/**
	 * @param qr path of the picture below the desk's root, or empty
	 */
	public record FeeView(String title, List<Pair> fields, String qr) {
	}

	/** A parcel, what the post said and what may be entered now. */
	public record ShipmentView(String number, List<Pair> fields, List<Document> documents, List<Option> outcomes,
			List<ParcelEvent> events) {
	}

	/** A PDF below the desk's root. */
	public record Document(String title, String path) {
	}

	/** A choice. */
	public record Option(String value, String label) {
	}

	/** Something the post reported. */
	public record ParcelEvent(String at, String what) {
	}

	/**
	 * A slip to print.
	 *
	 * @param title form and name
	 * @param replaced which slip replaced it, empty while it stands
	 * @param correction path to issue it anew, empty for who may not
	 */
	public record SlipRow(String title, String number, String path, String at, String replaced, String correction) {
	}

	/** One line of the history. */
	public record HistoryRow(String at, String who, String what) {
	}

	/** What this person may do here and now. */
	public record May(boolean upload, boolean recheck, boolean withdraw) {
	}

}
