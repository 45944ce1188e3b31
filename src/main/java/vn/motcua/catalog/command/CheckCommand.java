package vn.motcua.catalog.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

import vn.motcua.Command;
import vn.motcua.catalog.ModelFinding;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.ModelSource;
import vn.motcua.catalog.gate.ModelGate;

/**
 * {@code check <directory> [folder …] [--json|--sarif]}: what the gate says, in seconds.
 * Named folders narrow what is shown; the rules always see all.
 */
public class CheckCommand implements Command {

	private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT)
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

	@Override
	public String name() {
		return "check";
	}

	@Override
	public String usage() {
		return "check <thư mục có processes/ và forms/> [thủ tục …] [--json|--sarif]   kiểm tra quy trình và biểu mẫu";
	}

	@Override
	public int run(List<String> arguments) throws JsonProcessingException {
		List<String> names = new ArrayList<>(arguments);
		boolean json = names.remove("--json");
		boolean sarif = names.remove("--sarif");
		if ((json && sarif) || names.isEmpty() || names.stream().anyMatch((n) -> n.startsWith("-"))) {
			System.out.println(usage());
			return USAGE;
		}
		try {
			List<ModelFolder> folders = ModelSource.directory(Path.of(names.remove(0))).read();
			List<ModelFinding> findings = check(folders, names);
			if (json || sarif) {
				System.out.println(MAPPER.writeValueAsString(json ? findings : Sarif.of(findings)));
			}
			else {
				findings.forEach(System.out::println);
				System.out.println(folders.size() + " thư mục đã kiểm tra, " + findings.size() + " lỗi.");
			}
			return findings.isEmpty() ? OK : FAULTS;
		}
		catch (IllegalArgumentException ex) {
			System.out.println(ex.getMessage());
			return USAGE;
		}
	}

	private static List<ModelFinding> check(List<ModelFolder> folders, List<String> wanted) {
		for (String name : wanted) {
			if (folders.stream().noneMatch((f) -> f.name().equals(name))) {
				throw new IllegalArgumentException("Không có thư mục “" + name + "” trong processes/.");
			}
		}
		return ModelGate.check(folders)
			.stream()
			.filter((f) -> wanted.isEmpty() || wanted.stream().anyMatch((name) -> f.file().contains("/" + name + "/")))
			.toList();
	}

}
