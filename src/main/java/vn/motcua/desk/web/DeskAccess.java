package vn.motcua.desk.web;

import org.springframework.stereotype.Component;

import vn.motcua.desk.TaskDossiers;
import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Callers;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierReading;
import vn.motcua.dossier.DossierReadings;
import vn.motcua.dossier.Dossiers;

/** The one door of the desk: every dossier it shows or changes passes here. */
@Component
class DeskAccess {

	private final Callers callers;

	private final Dossiers dossiers;

	private final DossierReadings readings;

	private final TaskDossiers tasks;

	DeskAccess(Callers callers, Dossiers dossiers, DossierReadings readings, TaskDossiers tasks) {
		this.callers = callers;
		this.dossiers = dossiers;
		this.readings = readings;
		this.tasks = tasks;
	}

	Caller caller() {
		return this.callers.current();
	}

	/** The dossier of a task the caller sees; its agency and role still count. */
	Dossier ofTask(String taskId) {
		return dossier(this.tasks.code(taskId));
	}

	/** The procedure a definition of the engine is a version of. */
	String procedureOf(String definitionId) {
		return this.tasks.procedure(definitionId);
	}

	/** To look at; an agency that handed it over reads its own part. */
	DossierReading reading(String code) {
		return this.readings.read(code, caller());
	}

	Dossier dossier(String code) {
		return this.dossiers.getVisible(code, caller());
	}

}
