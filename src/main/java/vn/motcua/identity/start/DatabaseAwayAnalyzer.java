package vn.motcua.identity.start;

import java.sql.SQLException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is wrong with the database connection instead of a stack trace. */
class DatabaseAwayAnalyzer extends AbstractFailureAnalyzer<SQLException> {

	private static final int H2_IN_USE = 90020;

	@Override
	protected FailureAnalysis analyze(Throwable root, SQLException cause) {
		String state = (cause.getSQLState() == null) ? "" : cause.getSQLState();
		if (cause.getErrorCode() == H2_IN_USE) {
			return analysis(cause, "Cơ sở dữ liệu đang được chương trình khác mở. / The database file is in use.",
					"Stop the other instance, or start in another directory.");
		}
		if (state.startsWith("08")) {
			return analysis(cause, "Không kết nối được cơ sở dữ liệu. / The database does not answer.",
					"Start the database and check MOTCUA_DB_URL; then start again. Nothing was changed.");
		}
		if (state.startsWith("28")) {
			return analysis(cause, "Cơ sở dữ liệu từ chối tài khoản. / The database refuses the account.",
					"Check MOTCUA_DB_USER and MOTCUA_DB_PASSWORD.");
		}
		if (state.equals("3D000")) {
			return analysis(cause, "Chưa có cơ sở dữ liệu này. / The database does not exist.",
					"Create it (createdb -E UTF8) or correct MOTCUA_DB_URL.");
		}
		return null;
	}

	private static FailureAnalysis analysis(SQLException cause, String fault, String remedy) {
		return new FailureAnalysis(fault + " (" + cause.getMessage().lines().findFirst().orElse("") + ")", remedy,
				cause);
	}

}
