package vn.motcua;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts motcua: the engine, its web applications and the modules around them; or, when
 * the first argument is a word, the {@link Command} of that name.
 */
@SpringBootApplication
public class MotcuaApplication {

	public static void main(String[] args) throws Exception {
		if (args.length == 0 || args[0].startsWith("-")) {
			SpringApplication.run(MotcuaApplication.class, args);
			return;
		}
		System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
		System.exit(command(args[0], List.of(args).subList(1, args.length)));
	}

	static int command(String name, List<String> arguments) throws Exception {
		for (Command command : Command.all()) {
			if (command.name().equals(name)) {
				return command.run(arguments);
			}
		}
		System.out.println("Không có lệnh “" + name + "”. Các lệnh:");
		Command.all().forEach((command) -> System.out.println("  " + command.usage()));
		return Command.USAGE;
	}

}
