package vn.motcua.batch.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import vn.motcua.batch.Batch;
import vn.motcua.batch.BatchLine.State;
import vn.motcua.batch.Batches;
import vn.motcua.batch.LineAnswer;
import vn.motcua.batch.LineAnswers;
import vn.motcua.batch.sheet.ListAnswer;
import vn.motcua.batch.sheet.ListColumns;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.dossier.Caller;

/** The workbooks of lists as downloads; nothing on the way keeps them. */
@Component
class ListDownloads {

	private static final MediaType XLSX = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private final Batches batches;

	private final LineAnswers answers;

	private final ProcedureCatalog catalog;

	ListDownloads(Batches batches, LineAnswers answers, ProcedureCatalog catalog) {
		this.batches = batches;
		this.answers = answers;
		this.catalog = catalog;
	}

	ResponseEntity<byte[]> template(String procedure) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.batches.template(procedure, out);
		return file("danh-sach-" + procedure + ".xlsx", out);
	}

	/**
	 * The list with what became of each line.
	 * @param open only lines that are not filed, to put right and send again
	 */
	ResponseEntity<byte[]> answer(long id, boolean open, Caller caller) throws IOException {
		Batch batch = this.batches.get(id, caller);
		List<LineAnswer> lines = this.answers.of(batch, caller)
			.stream()
			.filter((answer) -> !open
					|| (answer.line().state() != State.FILED && answer.line().state() != State.ALREADY))
			.toList();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ListAnswer.write(ListColumns.of(this.catalog.get(batch.procedure())), this.batches.shared(id, caller), lines,
				out);
		return file("tra-loi-" + batch.number() + (open ? "-can-sua" : "") + ".xlsx", out);
	}

	private static ResponseEntity<byte[]> file(String name, ByteArrayOutputStream content) {
		return ResponseEntity.ok()
			.contentType(XLSX)
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(content.toByteArray());
	}

}
