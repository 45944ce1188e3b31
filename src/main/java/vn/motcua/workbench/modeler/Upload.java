package vn.motcua.workbench.modeler;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.FileUploadException;
import org.apache.commons.fileupload.InvalidFileNameException;
import org.apache.commons.fileupload.UploadContext;

import vn.motcua.catalog.ModelFile;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/**
 * What the Modeler sends, the engine's own multipart form.
 *
 * @param files under their bare names
 * @param fields {@code deployment-name}, {@code tenant-id} …
 */
record Upload(List<ModelFile> files, Map<String, String> fields) {

	private static final int MOST_FILES = 60;

	private static final long MOST_BYTES = 20_000_000;

	static Upload read(HttpServletRequest request) {
		if (request.getContentType() == null
				|| !request.getContentType().toLowerCase(java.util.Locale.ROOT).startsWith("multipart/form-data")) {
			throw unreadable("Yêu cầu không phải multipart/form-data.");
		}
		try {
			FileUpload reader = new FileUpload();
			reader.setSizeMax(MOST_BYTES);
			reader.setFileCountMax(MOST_FILES);
			reader.setHeaderEncoding(StandardCharsets.UTF_8.name());
			List<ModelFile> files = new ArrayList<>();
			Map<String, String> fields = new HashMap<>();
			FileItemIterator parts = reader.getItemIterator(new Body(request));
			while (parts.hasNext()) {
				add(parts.next(), files, fields);
			}
			return new Upload(List.copyOf(files), fields);
		}
		catch (InvalidFileNameException ex) {
			throw unreadable("Tên một tệp gửi lên có ký tự không nhận được, cần đổi tên tệp đó.");
		}
		catch (FileUploadException | IOException ex) {
			throw unreadable("Không đọc được các tệp gửi lên, hoặc gửi quá " + MOST_BYTES / 1_000_000 + " MB.");
		}
	}

	private static void add(FileItemStream part, List<ModelFile> files, Map<String, String> fields)
			throws IOException, FileUploadException {
		if (files.size() + fields.size() >= MOST_FILES) {
			throw new FileUploadException("too many parts");
		}
		try (InputStream in = part.openStream()) {
			if (part.isFormField() || part.getName() == null) {
				fields.put(part.getFieldName(), new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
				return;
			}
			if (files.stream().anyMatch((f) -> f.name().equals(part.getName()))) {
				throw new RefusedException(Kind.INVALID, "FILE_TWICE", "file",
						"Một tệp được gửi hai lần. Hãy bỏ bớt một tệp đính kèm.");
			}
			files.add(new ModelFile(part.getName(), in.readAllBytes()));
		}
	}

	private static RefusedException unreadable(String message) {
		return new RefusedException(Kind.UNREADABLE, "UPLOAD_UNREADABLE", "", message + " Hãy triển khai lại.");
	}

	/** The request as the reader wants it. */
	private record Body(HttpServletRequest request) implements UploadContext {

		@Override
		public String getCharacterEncoding() {
			return StandardCharsets.UTF_8.name();
		}

		@Override
		public String getContentType() {
			return this.request.getContentType();
		}

		@Override
		public int getContentLength() {
			return this.request.getContentLength();
		}

		@Override
		public long contentLength() {
			return this.request.getContentLengthLong();
		}

		@Override
		public InputStream getInputStream() throws IOException {
			return this.request.getInputStream();
		}

	}

}
