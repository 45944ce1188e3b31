package vn.motcua.dossier.command;

import java.util.List;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.motcua.Command;
import vn.motcua.dossier.store.ChainVerifier;
import vn.motcua.dossier.store.ChainVerifier.Report;

/**
 * {@code verify-chain [--spring.datasource.url=…]}: reads the configured database, starts
 * no engine, changes nothing.
 */
public class VerifyChainCommand implements Command {

	@Override
	public String name() {
		return "verify-chain";
	}

	@Override
	public String usage() {
		return "verify-chain: kiểm tra nhật ký của mọi hồ sơ không bị sửa, xóa, thêm (mã thoát 1 khi có lỗi)";
	}

	@Override
	public int run(List<String> arguments) {
		SpringApplicationBuilder application = new SpringApplicationBuilder(DatabaseOnly.class)
			.web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.properties("logging.level.root=error", "spring.main.log-startup-info=false");
		try (ConfigurableApplicationContext context = application.run(arguments.toArray(String[]::new))) {
			return print(ChainVerifier.on(context.getBean(JdbcClient.class)).verify());
		}
		catch (DataAccessException ex) {
			System.out.println("Không đọc được cơ sở dữ liệu: " + ex.getMostSpecificCause().getMessage()
					+ "\nHãy kiểm tra spring.datasource.url; với H2, hãy dừng ứng dụng đang chạy trước.");
			return FAULTS;
		}
	}

	private static int print(Report report) {
		report.faults().forEach(System.out::println);
		System.out.println(report.dossiers() + " hồ sơ, " + report.events() + " dòng nhật ký, " + report.faults().size()
				+ " lỗi.");
		return report.faults().isEmpty() ? OK : FAULTS;
	}

	@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class,
			JdbcClientAutoConfiguration.class })
	static class DatabaseOnly {

	}

}
