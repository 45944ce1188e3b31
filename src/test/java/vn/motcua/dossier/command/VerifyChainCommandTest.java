package vn.motcua.dossier.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import vn.motcua.Command;

import static org.assertj.core.api.Assertions.assertThat;

class VerifyChainCommandTest {

	@TempDir
	Path directory;

	@Test
	void exitsWithZeroOnlyWhenEveryLogIsWhole() {
		DriverManagerDataSource database = new DriverManagerDataSource("jdbc:h2:file:" + this.directory.resolve("db"),
				"sa", "");
		Flyway.configure().dataSource(database).locations("classpath:db/migration").load().migrate();
		assertThat(run().code()).isEqualTo(Command.OK);

		JdbcClient.create(database)
			.sql("""
					insert into dossier (code, procedure_slug, procedure_code, agency, channel, status, applicant_name,
					applicant_personal_id, applicant_phone, applicant_email, applicant_address, filed_by, filed_at,
					process_instance_id, data, event_count, head_hash) values ('G12.01-20260720-0000001', 'p', '1.000000',
					'G12.01', 'ONLINE', 'REGISTERED', '', '', '', '', '', 'x', current_timestamp, 'i', '{}', 1, 'h')""")
			.update();

		Run broken = run();
		assertThat(broken.code()).isEqualTo(Command.FAULTS);
		assertThat(broken.output()).contains("G12.01-20260720-0000001, dòng 1: nhật ký bị cắt",
				"1 hồ sơ, 0 dòng nhật ký, 1 lỗi");
	}

	private Run run() {
		PrintStream console = System.out;
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
		try {
			int code = new VerifyChainCommand()
				.run(List.of("--spring.datasource.url=jdbc:h2:file:" + this.directory.resolve("db"),
						"--spring.datasource.username=sa", "--spring.datasource.password="));
			return new Run(code, output.toString(StandardCharsets.UTF_8));
		}
		finally {
			System.setOut(console);
		}
	}

	private record Run(int code, String output) {
	}

}
