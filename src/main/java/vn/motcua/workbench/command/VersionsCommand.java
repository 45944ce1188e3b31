package vn.motcua.workbench.command;

import java.util.Set;

import org.springframework.context.ConfigurableApplicationContext;

import vn.motcua.workbench.migration.MigrationText;

/** {@code versions}: how many dossiers run on which version, and where they stand. */
public class VersionsCommand extends HeadlessCommand {

	public VersionsCommand() {
		super(Set.of(), Set.of());
	}

	@Override
	public String name() {
		return "versions";
	}

	@Override
	public String usage() {
		return "versions: bao nhiêu hồ sơ đang chạy trên phiên bản nào của mỗi thủ tục và khối, đang ở bước nào";
	}

	@Override
	boolean accepts(Arguments arguments) {
		return arguments.words().isEmpty();
	}

	@Override
	int run(ConfigurableApplicationContext application, Arguments arguments) {
		application.getBean(MigrationText.class).versions(System.out);
		return OK;
	}

}
