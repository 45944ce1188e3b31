package vn.motcua.workbench.models;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import vn.motcua.catalog.ModelFinding;

/**
 * One folder on the page of running models.
 *
 * @param kind PROCEDURE, BLOCK or LAW
 * @param state of a procedure, upper snake; NONE for a folder that never ran; else empty
 * @param stateVi the same for people
 * @param version of the process that new dossiers get, null without a process
 * @param changedAt when what runs was last accepted, null when that was before it was
 * kept
 * @param source JAR, DIRECTORY or MODELER, empty when it was before it was kept
 * @param by user id, empty for the jar and the directory
 * @param aside runs from the Modeler and is not in the jar or directory
 * @param running instances of its process, of all versions
 * @param refused the last refused change, null when there was none since the last
 * accepted one
 */
public record ModelRow(String folder, String name, String kind, String state, String stateVi, LocalDate from,
		LocalDate to, Integer version, Instant deployedAt, Instant changedAt, String source, String by, boolean aside,
		long running, Refusal refused) {

	/**
	 * A change that was refused.
	 *
	 * @param stands nothing was done about it yet
	 */
	public record Refusal(Instant at, String source, String by, boolean stands, int count, List<File> files) {
	}

	/** The findings of one file, by line. */
	public record File(String name, List<ModelFinding> findings) {
	}

}
