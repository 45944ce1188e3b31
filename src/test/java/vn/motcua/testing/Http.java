package vn.motcua.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** A caller of the running application: nobody, somebody by HTTP Basic, or a browser. */
public final class Http {

	private final URI base;

	private final CookieManager cookies = new CookieManager();

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	private final String authorization;

	private Http(int port, String authorization) {
		this.base = URI.create("http://localhost:" + port);
		this.authorization = authorization;
	}

	public static Http nobody(int port) {
		return new Http(port, null);
	}

	public static Http basic(int port, String user, String password) {
		String pair = user + ":" + password;
		return new Http(port, "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
	}

	/** Logs in to Tasklist and keeps the session. */
	public static Http tasklist(int port, String user, String password) {
		return webapp(port, "tasklist", user, password);
	}

	/** Logs in to one of the web applications and keeps the session. */
	public static Http webapp(int port, String app, String user, String password) {
		Http browser = nobody(port);
		HttpResponse<String> login = browser.logIn(app, user, password);
		if (login.statusCode() != 200) {
			throw new IllegalStateException("login of " + user + ": " + login.statusCode() + " " + login.body());
		}
		// the session is new after the login, and so is its token
		browser.get("/camunda/app/" + app + "/default/");
		return browser;
	}

	/** Tries to log in to one of the web applications. */
	public HttpResponse<String> logIn(String app, String user, String password) {
		get("/camunda/app/" + app + "/default/");
		return send("POST", "/camunda/api/admin/auth/user/default/login/" + app, "application/x-www-form-urlencoded",
				"username=" + user + "&password=" + password);
	}

	/**
	 * Forgets the token against forged requests, as a page of somebody else would not
	 * know it.
	 */
	public void forgetToken() {
		List.copyOf(this.cookies.getCookieStore().getCookies())
			.stream()
			.filter((cookie) -> cookie.getName().equals("XSRF-TOKEN"))
			.forEach((cookie) -> this.cookies.getCookieStore().remove(null, cookie));
	}

	public HttpResponse<String> get(String path) {
		return send("GET", path, null, null);
	}

	public HttpResponse<String> postJson(String path, String json) {
		return send("POST", path, "application/json", json);
	}

	public HttpResponse<String> send(String method, String path, String contentType, String body) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.base + path))
			.method(method, (body == null) ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
		if (contentType != null) {
			request.header("Content-Type", contentType);
		}
		if (this.authorization != null) {
			request.header("Authorization", this.authorization);
		}
		this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals("XSRF-TOKEN"))
			.map(HttpCookie::getValue)
			.findFirst()
			.ifPresent((token) -> request.header("X-XSRF-TOKEN", token));
		try {
			return this.client.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	public CookieManager cookies() {
		return this.cookies;
	}

}
