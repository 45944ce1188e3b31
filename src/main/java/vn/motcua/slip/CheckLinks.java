package vn.motcua.slip;

import java.net.URI;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Addresses that QR codes hold: {@code motcua.public-url} and the slip's token. */
@Component
public class CheckLinks {

	public static final String PATH = "/public/slips/";

	private final String root;

	public CheckLinks(@Value("${motcua.public-url:http://localhost:8080}") String publicUrl) {
		URI url = URI.create(publicUrl.strip());
		if (url.getHost() == null || url.getScheme() == null || !url.getScheme().matches("https?")) {
			throw new IllegalArgumentException("motcua.public-url is not a web address: " + publicUrl);
		}
		this.root = url.toString().replaceFirst("/+$", "");
	}

	public String of(String token) {
		return this.root + PATH + token;
	}

}
