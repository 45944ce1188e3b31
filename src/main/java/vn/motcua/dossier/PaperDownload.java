package vn.motcua.dossier;

import java.nio.charset.StandardCharsets;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * How a stored paper leaves the server: saved, never shown in our pages, never guessed,
 * never run.
 */
public final class PaperDownload {

	private PaperDownload() {
	}

	public static ResponseEntity<byte[]> of(Paper paper, byte[] content) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(paper.mediaType()))
			.header("Content-Disposition",
					ContentDisposition.attachment()
						.filename(paper.fileName(), StandardCharsets.UTF_8)
						.build()
						.toString())
			.header("X-Content-Type-Options", "nosniff")
			.header("Content-Security-Policy", "sandbox; default-src 'none'")
			.header("ETag", "\"" + paper.sha256() + "\"")
			.cacheControl(CacheControl.noStore())
			.body(content);
	}

}
