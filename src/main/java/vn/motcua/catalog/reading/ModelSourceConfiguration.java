package vn.motcua.catalog.reading;

import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.motcua.catalog.ModelSource;

/** Chooses the jar's copies, or the directory that {@code motcua.models} names. */
@Configuration(proxyBeanMethods = false)
class ModelSourceConfiguration {

	@Bean
	ModelSource modelSource(@Value("${motcua.models:}") String directory) {
		return directory.isBlank() ? ModelSource.classPath() : ModelSource.directory(Path.of(directory));
	}

}
