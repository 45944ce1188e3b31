package vn.motcua.identity;

import java.nio.charset.StandardCharsets;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Files as the browser may treat them: never guessed at, never kept, never run. */
public final class SafeFiles {

	private SafeFiles() {
	}

	public static ResponseEntity<byte[]> pdf(byte[] content, String name) {
		return file(content, MediaType.APPLICATION_PDF_VALUE, name + ".pdf", false);
	}

	/**
	 * The web applications' own policy is a sandbox, in which browsers refuse to show a
	 * PDF; a file needs a policy that allows nothing instead.
	 */
	public static ResponseEntity<byte[]> file(byte[] content, String mediaType, String name, boolean download) {
		ContentDisposition disposition = (download ? ContentDisposition.attachment() : ContentDisposition.inline())
			.filename(name, StandardCharsets.UTF_8)
			.build();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(mediaType))
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
			.header("X-Content-Type-Options", "nosniff")
			.header("Content-Security-Policy",
					"default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'")
			.body(content);
	}

}
