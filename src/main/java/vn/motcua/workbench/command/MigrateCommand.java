package vn.motcua.workbench.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.springframework.context.ConfigurableApplicationContext;

import vn.motcua.workbench.migration.MigrationText;

/**
 * {@code migrate <slug> [--from N] [--map old=new …] [--reason text] [--dry-run|--apply]}:
 * the plan and what would happen; with {@code --apply} it happens, in the operator's
 * name.
 */
public class MigrateCommand extends HeadlessCommand {

	public MigrateCommand() {
		super(Set.of("--dry-run", "--apply"), Set.of("--from", "--map", "--reason"));
	}

	@Override
	public String name() {
		return "migrate";
	}

	@Override
	public String usage() {
		return "migrate <thủ tục hoặc khối> [--from phiên bản] [--map bước-cũ=bước-mới …] [--dry-run | --apply --reason “lý do”]: "
				+ "chuyển hồ sơ đang chạy sang phiên bản mới nhất";
	}

	@Override
	boolean accepts(Arguments arguments) {
		arguments.number("--from", 0);
		pairs(arguments);
		boolean both = arguments.has("--apply") && arguments.has("--dry-run");
		boolean noReason = arguments.has("--apply") && !arguments.has("--reason");
		return arguments.words().size() == 1 && !both && !noReason;
	}

	@Override
	int run(ConfigurableApplicationContext application, Arguments arguments) {
		MigrationText text = application.getBean(MigrationText.class);
		String slug = arguments.words().get(0);
		int from = arguments.number("--from", 0);
		boolean whole = arguments.has("--apply")
				? text.apply(slug, from, pairs(arguments), arguments.values("--reason").get(0), System.out)
				: text.dryRun(slug, from, pairs(arguments), System.out);
		return whole ? OK : FAULTS;
	}

	private static Map<String, String> pairs(Arguments arguments) {
		Map<String, String> pairs = new LinkedHashMap<>();
		for (String pair : arguments.values("--map")) {
			if (!pair.matches("[^=\\s]+=[^=\\s]+")) {
				throw new IllegalArgumentException("--map cần dạng bước-cũ=bước-mới, không phải “" + pair + "”.");
			}
			pairs.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
		}
		return pairs;
	}

}
