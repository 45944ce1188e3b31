package vn.motcua.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.shared.SqlTime;

/** The user tasks a dossier went through, table {@code step_record}. */
@Repository
public class StepRegister {

	private final JdbcClient jdbc;

	public StepRegister(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** In the order they began. No access check: ask the dossier first. */
	public List<DossierStep> ofDossier(String code) {
		return this.jdbc.sql("select * from step_record where dossier_code = :code order by started_at, task_id")
			.param("code", code)
			.query(StepRegister::map)
			.list();
	}

	/**
	 * An open task belongs to another step of a new version of its model.
	 * @param role group ids joined by comma
	 */
	public void follow(String taskId, String activityId, String role) {
		this.jdbc.sql("update step_record set activity_id = ?, role = ? where task_id = ? and ended_at is null")
			.params(activityId, role, taskId)
			.update();
	}

	private static DossierStep map(ResultSet row, int index) throws SQLException {
		return new DossierStep(row.getString("task_id"), row.getString("activity_id"), row.getString("role"),
				row.getString("officer"), SqlTime.instant(row, "started_at"), SqlTime.instant(row, "due_at"),
				SqlTime.instant(row, "ended_at"), row.getString("outcome"),
				row.getObject("worked_minutes", Integer.class));
	}

}
