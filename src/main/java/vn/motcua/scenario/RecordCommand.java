package vn.motcua.scenario;

import java.util.List;

import vn.motcua.Command;
import vn.motcua.HeadlessApplication;
import vn.motcua.scenario.recording.ScenarioRecorder;

/**
 * {@code record <dossier code> [--spring.datasource.url=…]}: prints the scenario file of
 * a dossier of the configured database. Changes nothing.
 */
public class RecordCommand implements Command {

	@Override
	public String name() {
		return "record";
	}

	@Override
	public String usage() {
		return "record <mã hồ sơ> [--spring.datasource.url=…]: ghi lại hồ sơ thành tệp kịch bản, dữ liệu cá nhân được thay";
	}

	@Override
	public int run(List<String> arguments) {
		if (arguments.isEmpty() || arguments.get(0).startsWith("-")) {
			System.out.println("Cách dùng: " + usage());
			return USAGE;
		}
		return HeadlessApplication.run(arguments.subList(1, arguments.size()), (application) -> {
			System.out.print(application.getBean(ScenarioRecorder.class).record(arguments.get(0)));
			return OK;
		});
	}

}
