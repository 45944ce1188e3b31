package vn.stockcamunda;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.security.servlet.ManagementWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Stock Spring Boot with stock Camunda: engine, REST, defaults everywhere. */
@SpringBootConfiguration
@EnableAutoConfiguration(exclude = { FlywayAutoConfiguration.class, SecurityAutoConfiguration.class,
		UserDetailsServiceAutoConfiguration.class, ManagementWebSecurityAutoConfiguration.class })
public class StockCamunda {

	public static void main(String[] args) {
		SpringApplication.run(StockCamunda.class, args);
	}

	@Bean
	ApplicationRunner deployModels(RepositoryService repository) {
		return (arguments) -> {
			DeploymentBuilder deployment = repository.createDeployment().name("stock").enableDuplicateFiltering(false);
			for (Path model : models(Path.of(arguments.getOptionValues("models").get(0)))) {
				deployment.addString(model.getFileName().toString(), withVariables(Files.readString(model)));
			}
			deployment.deploy();
		};
	}

	private static List<Path> models(Path directory) throws IOException {
		try (Stream<Path> files = Files.walk(directory)) {
			return files.filter((f) -> f.toString().endsWith(".bpmn") && !f.toString().contains("_template"))
				.sorted()
				.toList();
		}
	}

	/**
	 * The same diagram with the data in variables: conditions read variables, blocks get
	 * and give all of them, forms are not looked up.
	 */
	private static String withVariables(String model) {
		return model.replaceAll("dossier\\.(\\w)", "$1")
			.replaceAll("\\$\\{\\w+Delegate}", "\\${stockDelegate}")
			.replaceAll(" camunda:formRef\\w*=\"[^\"]*\"", "")
			.replaceAll("(<camunda:in businessKey=\"[^\"]*\" ?/>)",
					"$1<camunda:in variables=\"all\" /><camunda:out variables=\"all\" />");
	}

	@Bean
	StockDelegate stockDelegate() {
		return new StockDelegate();
	}

}
