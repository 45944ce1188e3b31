package vn.motcua.cockpit.web;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import vn.motcua.testing.Http;

import static org.assertj.core.api.Assertions.assertThat;

/** One handler as Spring knows it; path variables are filled with what does not exist. */
record WebHandler(String method, String path) {

	/** Every handler under a path: one that is added is tested without being named. */
	static List<WebHandler> under(String root, RequestMappingHandlerMapping mappings) {
		List<WebHandler> all = new ArrayList<>();
		for (RequestMappingInfo info : mappings.getHandlerMethods().keySet()) {
			for (String path : info.getPatternValues()) {
				if (path.startsWith(root)) {
					Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
					assertThat(methods).as("methods of %s", path).isNotEmpty();
					methods.forEach((method) -> all.add(new WebHandler(method.name(), path)));
				}
			}
		}
		assertThat(all).as("handlers under %s", root).isNotEmpty();
		return all;
	}

	boolean isRead() {
		return this.method.equals("GET");
	}

	HttpResponse<String> ask(Http caller, String query) {
		String address = this.path.replace("{year}", "2026").replaceAll("\\{[^}]+}", "0");
		String json = isRead() ? null : "{}";
		return caller.send(this.method, address + (query.isEmpty() ? "" : "?" + query),
				(json != null) ? "application/json" : null, json);
	}

	@Override
	public String toString() {
		return this.method + " " + this.path;
	}

}
