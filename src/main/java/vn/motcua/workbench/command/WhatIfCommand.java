package vn.motcua.workbench.command;

import java.nio.file.Path;
import java.util.Set;

import org.springframework.context.ConfigurableApplicationContext;

import vn.motcua.catalog.ModelsRefusedException;
import vn.motcua.workbench.replay.Candidate;
import vn.motcua.workbench.replay.WhatIf;
import vn.motcua.workbench.replay.WhatIfText;
import vn.motcua.workbench.replay.WhatIfs;

/**
 * {@code what-if <directory> <slug> [--last N]}: whose amount or route the changed
 * decisions of a directory would change. Exit code 0 when nobody's.
 */
public class WhatIfCommand extends HeadlessCommand {

	private static final int LAST = 100;

	public WhatIfCommand() {
		super(Set.of(), Set.of("--last"));
	}

	@Override
	public String name() {
		return "what-if";
	}

	@Override
	public String usage() {
		return "what-if <thư mục có processes/ và forms/> <thủ tục> [--last số hồ sơ]: "
				+ "quyết định đã sửa làm hồ sơ đã đóng nào khác đi";
	}

	@Override
	boolean accepts(Arguments arguments) {
		arguments.number("--last", LAST);
		return arguments.words().size() == 2;
	}

	@Override
	int run(ConfigurableApplicationContext application, Arguments arguments) {
		String slug = arguments.words().get(1);
		try {
			WhatIf found = application.getBean(WhatIfs.class)
				.replay(slug, arguments.number("--last", LAST),
						Candidate.directory(Path.of(arguments.words().get(0)), slug));
			WhatIfText.print(found, System.out);
			return (found.differences().isEmpty() && found.unknown().isEmpty()) ? OK : FAULTS;
		}
		catch (ModelsRefusedException | IllegalArgumentException ex) {
			System.out.println(ex.getMessage());
			return FAULTS;
		}
	}

}
