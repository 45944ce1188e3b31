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

/** {@code check <directory> [folder …] [--json]}: what the gate says, in seconds. */
public class CheckCommand implements Command {

	@Override
	public String name() {
		return "check";
	}

	@Override
	public String usage() {
		return "check <thư mục có processes/ và forms/> [thủ tục …] [--json]   kiểm tra quy trình và biểu mẫu";
	}

	@Override
	public int run(List<String> arguments) throws JsonProcessingException {
		List<String> names = new ArrayList<>(arguments);
		boolean json = names.remove("--json");
		if (names.isEmpty() || names.stream().anyMatch((n) -> n.startsWith("-"))) {
			System.out.println(usage());
			return USAGE;
		}
		try {
			return check(ModelSource.directory(Path.of(names.remove(0))).read(), names, json);
		}
		catch (IllegalArgumentException ex) {
			System.out.println(ex.getMessage());
			return USAGE;
		}
	}

	private int check(List<ModelFolder> folders, List<String> wanted, boolean json) throws JsonProcessingException {
		for (String name : wanted) {
			if (folders.stream().noneMatch((f) -> f.name().equals(name))) {
				throw new IllegalArgumentException("Không có thư mục “" + name + "” trong processes/.");
			}
		}
		List<ModelFinding> findings = ModelGate.check(folders)
			.stream()
			.filter((f) -> wanted.isEmpty() || wanted.stream().anyMatch((name) -> f.file().contains("/" + name + "/")))
			.toList();
		if (json) {
			System.out
				.println(new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(findings));
		}
		else {
			findings.forEach(System.out::println);
			System.out.println(folders.size() + " thư mục đã kiểm tra, " + findings.size() + " lỗi.");
		}
		return findings.isEmpty() ? OK : FAULTS;
	}

}
