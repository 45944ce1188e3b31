package vn.motcua.process.engine;

import java.util.Set;

import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.runtime.VariableInstance;

import vn.motcua.process.CaseVariables;

/**
 * What the engine remembers of a case: instances, activities, tasks, incidents and the
 * declared variables. Form values never (camunda-notes 11: a removed variable would stay
 * with its value); decisions, candidate groups and successful jobs neither, because the
 * dossier's own event log is the record.
 */
class CaseHistoryLevel extends AbstractHistoryLevel {

	static final String NAME = "case";

	private static final int ID = 77;

	private static final Set<HistoryEventType> NEVER = Set.of(HistoryEventTypes.FORM_PROPERTY_UPDATE,
			HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL, HistoryEventTypes.DMN_DECISION_EVALUATE,
			HistoryEventTypes.JOB_CREATE, HistoryEventTypes.JOB_SUCCESS, HistoryEventTypes.JOB_DELETE,
			HistoryEventTypes.IDENTITY_LINK_ADD, HistoryEventTypes.IDENTITY_LINK_DELETE);

	@Override
	public int getId() {
		return ID;
	}

	@Override
	public String getName() {
		return NAME;
	}

	@Override
	public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
		if (NEVER.contains(type)) {
			return false;
		}
		return !(entity instanceof VariableInstance variable) || CaseVariables.isDeclared(variable.getName());
	}

}
