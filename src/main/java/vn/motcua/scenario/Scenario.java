package vn.motcua.scenario;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * One story of one dossier, as an analyst wrote it.
 *
 * @param folder slug of the procedure or block whose {@code scenarios/} folder holds it
 * @param vector the worked example it proves, or empty
 * @param at when it begins, Vietnam time
 */
public record Scenario(Path path, String folder, String name, String vector, LocalDateTime at, Filing file,
		List<Step> steps) {

	/**
	 * How the dossier comes in.
	 *
	 * @param as who files, see {@link People}
	 * @param earlier what was different in a dossier filed before, null when none was
	 * @param refused finding codes when the filing itself must be refused, null otherwise
	 */
	public record Filing(int line, String procedure, String channel, String agency, String as, Map<String, Object> form,
			Map<String, Object> earlier, List<PaperFile> papers, List<String> refused) {
	}

	/** A paper to hand in; the runner writes a small real PDF under this name. */
	public record PaperFile(String id, String fileName) {

		/** The papers a step names, each by id or as {@code {id, file}}. */
		public static List<PaperFile> of(Object value) {
			return (value instanceof List<?> list) ? list.stream().map(PaperFile::one).toList() : List.of();
		}

		private static PaperFile one(Object value) {
			return (value instanceof Map<?, ?> map)
					? new PaperFile(String.valueOf(map.get("id")), String.valueOf(map.get("file")))
					: new PaperFile(String.valueOf(value), value + ".pdf");
		}

	}

	/**
	 * One thing done or expected.
	 *
	 * @param kind the step's word, {@code waitsAt}
	 * @param value what stands behind the word
	 * @param with the step's modifiers
	 */
	public record Step(int line, StepKind kind, Object value, Map<String, Object> with) {

		String text() {
			return (this.value == null) ? "" : this.value.toString();
		}

		List<String> texts() {
			return texts(this.value);
		}

		@SuppressWarnings("unchecked")
		Map<String, Object> map() {
			return (this.value instanceof Map<?, ?> map) ? (Map<String, Object>) map : Map.of();
		}

		/** Whether the step has this modifier. */
		public boolean has(String modifier) {
			return this.with.containsKey(modifier);
		}

		String textOf(String modifier) {
			return String.valueOf(this.with.get(modifier));
		}

		List<String> textsOf(String modifier) {
			return texts(this.with.get(modifier));
		}

		static List<String> texts(Object value) {
			return (value instanceof List<?> list) ? list.stream().map(String::valueOf).toList()
					: List.of(String.valueOf(value));
		}

	}

	/** {@code maternity-benefit/happy-path}. */
	public String id() {
		String file = this.path.getFileName().toString();
		return this.folder + "/" + file.substring(0, file.lastIndexOf('.'));
	}

}
