package vn.motcua.workbench.law;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;

import vn.motcua.catalog.LawBook;
import vn.motcua.catalog.LawDecision;
import vn.motcua.catalog.LawSpan;
import vn.motcua.catalog.ModelAcceptance;
import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.ModelsRefusedException;
import vn.motcua.catalog.RunningModels;
import vn.motcua.shared.RefusedException.Kind;
import vn.motcua.shared.RefusedException;
import vn.motcua.workbench.Deployers;
import vn.motcua.workbench.law.CheckedFigures.Problem;
import vn.motcua.workbench.law.LawFile.NewRow;
import vn.motcua.workbench.law.LawSheet.Period;

/**
 * New figures of a table: read as typed, laid into the table's file, judged by the gate,
 * the whole of it before it runs; deployed as the Modeler's button would, where the
 * installation allows that.
 */
@Service
public class LawEntries {

	private static final String FOLDER = "_law";

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final BigDecimal MUCH = new BigDecimal("1.5");

	private final LawBook book;

	private final RunningModels models;

	private final Deployers deployers;

	LawEntries(LawBook book, RunningModels models, Deployers deployers) {
		this.book = book;
		this.models = models;
		this.deployers = deployers;
	}

	/** The sheet to fill in; NOT_FOUND for a table there is not. */
	public LawSheet sheet(String table) {
		return LawSheet.of(law(table));
	}

	/** What would become of these figures; changes nothing. */
	public CheckedFigures check(String table, NewFigures typed) {
		CheckedFigures laid = lay(law(table), typed);
		return (laid.problems().isEmpty()) ? judged(laid) : laid;
	}

	/**
	 * Deploys the table with these figures.
	 * @throws RefusedException FORBIDDEN who may not, INVALID when something is wrong or
	 * a doubt was not looked at
	 */
	public CheckedFigures deploy(String table, NewFigures typed) {
		String person = this.deployers.current();
		CheckedFigures checked = check(table, typed);
		if (!checked.problems().isEmpty()) {
			throw invalid(checked.problems().get(0).message());
		}
		if (!checked.findings().isEmpty()) {
			throw invalid(checked.findings().get(0).message());
		}
		if (!checked.doubts().isEmpty() && !typed.sure()) {
			throw invalid("Có số khác hẳn lần trước. Hãy so lại với văn bản rồi đánh dấu đã so.");
		}
		try {
			this.models.offer(List.of(new ModelFile(checked.fileName(), bytes(checked.file()))), person);
			return checked;
		}
		catch (ModelsRefusedException ex) {
			throw invalid(ex.findings().get(0).message() + " " + ex.findings().get(0).remedy());
		}
	}

	private LawDecision law(String table) {
		return this.book.find(table)
			.orElseThrow(() -> new RefusedException(Kind.NOT_FOUND, "LAW_UNKNOWN", "table",
					"Không có bảng tham số “" + table + "”. Hãy chọn lại trong danh sách."));
	}

	private CheckedFigures lay(LawDecision law, NewFigures typed) {
		LawSheet sheet = LawSheet.of(law);
		if (sheet.period() == Period.NONE) {
			throw invalid("Bảng này không theo ngày hay năm: thêm dòng trong Camunda Modeler, tệp processes/_law/"
					+ law.name() + ".dmn.");
		}
		FigureReader reader = new FigureReader(law, typed);
		Optional<String> period = reader.period();
		List<List<String>> rows = reader.rows();
		List<String> proof = reader.proof();
		String fileName = law.name() + ".dmn";
		if (period.isEmpty() || !reader.problems().isEmpty()) {
			return new CheckedFigures(reader.problems(), List.of(), List.of(), List.of(), fileName, "");
		}
		int at = LawSheet.at(law, sheet.period());
		List<NewRow> added = new ArrayList<>();
		Map<Integer, String> ends = new HashMap<>();
		List<String> changes = new ArrayList<>();
		for (List<String> row : rows) {
			List<String> inputs = new ArrayList<>(row.subList(0, sheet.conditions()));
			inputs.add(at, period.get());
			List<String> outputs = new ArrayList<>(row.subList(sheet.conditions(), row.size()));
			outputs.addAll(proof);
			added.add(new NewRow(inputs, outputs));
			LawSpan.of(period.get()).ifPresent((span) -> end(law, at, inputs, span, ends, changes));
		}
		changes.add("Thêm " + added.size() + " dòng: " + said(period.get()) + ", căn cứ "
				+ proof.get(0).replace("\"", "") + ".");
		String text = LawFile.with(current(fileName).text(), at, ends, added);
		return new CheckedFigures(List.of(), List.of(), doubts(sheet, rows), changes, fileName, text);
	}

	/** A row that holds until further notice ends where the next one begins. */
	private static void end(LawDecision law, int at, List<String> inputs, LawSpan span, Map<Integer, String> ends,
			List<String> changes) {
		for (int i = 0; i < law.rows().size(); i++) {
			List<String> cells = new ArrayList<>(law.rows().get(i).conditions());
			Optional<LawSpan> old = LawSpan.of(cells.get(at)).filter((one) -> one.until() == null);
			cells.set(at, inputs.get(at));
			if (old.isPresent() && cells.equals(inputs) && old.get().from().isBefore(span.from())) {
				ends.put(i, new LawSpan(old.get().from(), span.from()).cell());
				changes.add("Dòng có hiệu lực từ " + DAY.format(old.get().from()) + " kết thúc hết ngày "
						+ DAY.format(span.from().minusDays(1)) + ".");
			}
		}
	}

	private static String said(String period) {
		return LawSpan.of(period)
			.map((span) -> "từ " + DAY.format(span.from())
					+ ((span.until() == null) ? "" : " đến hết " + DAY.format(span.until().minusDays(1))))
			.orElse("năm giải quyết " + period);
	}

	/** Half as much again, or a third less: perhaps a slip of the hand. */
	private static List<String> doubts(LawSheet sheet, List<List<String>> rows) {
		List<String> doubts = new ArrayList<>();
		for (List<String> row : rows) {
			for (int i = 0; i < sheet.rows().size(); i++) {
				List<String> before = sheet.before().get(i);
				if (before.isEmpty() || !sheet.rows()
					.get(i)
					.subList(0, sheet.conditions())
					.equals(row.subList(0, sheet.conditions()))) {
					continue;
				}
				for (int k = 0; k < before.size(); k++) {
					String now = row.get(sheet.conditions() + k);
					if (differs(before.get(k), now)) {
						doubts.add((String.join(", ", row.subList(0, sheet.conditions())) + " ").replace("\"", "")
								+ sheet.columns().get(sheet.conditions() + k).label() + ": trước là "
								+ before.get(k).replace('.', ',') + ", nay " + now.replace('.', ','));
					}
				}
			}
		}
		return doubts;
	}

	private static boolean differs(String before, String now) {
		if (!before.matches("\\d+(\\.\\d+)?") || !now.matches("\\d+(\\.\\d+)?")) {
			return false;
		}
		BigDecimal old = new BigDecimal(before);
		BigDecimal fresh = new BigDecimal(now);
		return fresh.compareTo(old.multiply(MUCH)) > 0 || fresh.multiply(MUCH).compareTo(old) < 0;
	}

	/** The law's own folder: other folders cannot tell how many rows a table has. */
	private CheckedFigures judged(CheckedFigures laid) {
		String resource = resource(laid.fileName());
		ModelFolder folder = new ModelFolder(FOLDER,
				folder().files()
					.stream()
					.map((file) -> file.name().equals(resource) ? new ModelFile(resource, bytes(laid.file())) : file)
					.toList());
		try {
			ModelAcceptance.require(List.of(folder));
			return laid;
		}
		catch (ModelsRefusedException ex) {
			return new CheckedFigures(List.of(), ex.findings(), laid.doubts(), laid.changes(), laid.fileName(), "");
		}
	}

	private ModelFile current(String fileName) {
		return folder().file(resource(fileName)).orElseThrow();
	}

	private ModelFolder folder() {
		return this.models.folders().stream().filter((one) -> one.name().equals(FOLDER)).findFirst().orElseThrow();
	}

	private static String resource(String fileName) {
		return "processes/" + FOLDER + "/" + fileName;
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static RefusedException invalid(String message) {
		return new RefusedException(Kind.INVALID, "FIGURES_INVALID", "", message);
	}

}
