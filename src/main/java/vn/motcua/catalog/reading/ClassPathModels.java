package vn.motcua.catalog.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.List;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.ModelSource;

/** Reads the copies on the class path, from the jar or the IDE's output alike. */
public final class ClassPathModels implements ModelSource {

	@Override
	public List<ModelFolder> read() {
		Map<String, ModelFile> files = new TreeMap<>();
		PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
		try {
			for (String root : List.of("processes", "forms")) {
				for (Resource resource : resolver.getResources("classpath*:" + root + "/**/*.*")) {
					String name = nameOf(resource, root);
					if (resource.isReadable() && !name.endsWith("/")) {
						files.putIfAbsent(name, new ModelFile(name, resource.getContentAsByteArray()));
					}
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Không đọc được quy trình trong chương trình", ex);
		}
		return ModelFolders.group(List.copyOf(files.values()));
	}

	@Override
	public boolean mayChange() {
		return false;
	}

	@Override
	public String stamp() {
		return "";
	}

	@Override
	public String describe() {
		return "classpath";
	}

	/** Everything from {@code processes/} on, whatever stands before it. */
	private static String nameOf(Resource resource, String root) throws IOException {
		String url = URLDecoder.decode(resource.getURL().toString().replace("+", "%2B"), StandardCharsets.UTF_8);
		return url.substring(url.lastIndexOf("/" + root + "/") + 1);
	}

}
