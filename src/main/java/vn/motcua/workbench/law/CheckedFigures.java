package vn.motcua.workbench.law;

import java.util.List;

import vn.motcua.catalog.ModelFinding;

/**
 * What would become of figures that somebody typed.
 *
 * @param problems what is wrong with what was typed, in words
 * @param findings what the gate says of the file
 * @param doubts figures that differ so much from the last that somebody should look again
 * @param changes what the table will say, in words
 * @param fileName of the table
 * @param file its text with the new rows, empty when something is wrong
 */
public record CheckedFigures(List<Problem> problems, List<ModelFinding> findings, List<String> doubts,
		List<String> changes, String fileName, String file) {

	/** Whether the file may run. */
	public boolean isFit() {
		return this.problems.isEmpty() && this.findings.isEmpty();
	}

	/**
	 * @param row counted from 1; 0 for what stands above the rows
	 */
	public record Problem(int row, String message) {
	}

}
