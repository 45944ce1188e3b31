package vn.motcua.slip;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;

import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierBook;
import vn.motcua.dossier.DossierPart;
import vn.motcua.dossier.DossierParts;
import vn.motcua.slip.book.BookRow;
import vn.motcua.slip.store.SlipStore;

/** The lines of a tracking book, made of what the agency received. */
@Component
class BookRows {

	private static final int PAGE = 500;

	private final DossierBook book;

	private final DossierParts parts;

	private final SlipStore slips;

	private final Agencies agencies;

	private final ProcedureCatalog catalog;

	BookRows(DossierBook book, DossierParts parts, SlipStore slips, Agencies agencies, ProcedureCatalog catalog) {
		this.book = book;
		this.parts = parts;
		this.slips = slips;
		this.agencies = agencies;
		this.catalog = catalog;
	}

	int count(String agency, LocalDate first, LocalDate last) {
		return this.book.count(agency, first, last);
	}

	/** Reads them in pages, so that memory does not grow with the period. */
	void read(String agency, LocalDate first, LocalDate last, Consumer<BookRow> rows) {
		AtomicInteger order = new AtomicInteger();
		List<DossierBook.Entry> page = new ArrayList<>(PAGE);
		this.book.read(agency, first, last, (entry) -> {
			page.add(entry);
			if (page.size() == PAGE) {
				flush(agency, page, order, rows);
			}
		});
		flush(agency, page, order, rows);
	}

	private void flush(String agency, List<DossierBook.Entry> page, AtomicInteger order, Consumer<BookRow> rows) {
		Map<String, String> receipts = this.slips.receipts(agency,
				page.stream().map((entry) -> entry.dossier().code()).toList());
		for (DossierBook.Entry entry : page) {
			Dossier dossier = entry.dossier();
			String procedure = this.catalog.find(dossier.procedure())
				.map(Procedure::nameVi)
				.orElse(dossier.procedure());
			rows.accept(BookRow.of(order.incrementAndGet(), entry, procedure, name(dossier.agency()),
					notes(agency, entry, receipts.getOrDefault(dossier.code(), ""))));
		}
		page.clear();
	}

	/** What ties the line to its receipt, to a whole, and to other agencies. */
	private List<String> notes(String agency, DossierBook.Entry entry, String receipt) {
		Dossier dossier = entry.dossier();
		List<String> notes = new ArrayList<>();
		if (!receipt.isEmpty()) {
			notes.add("giấy số " + receipt);
		}
		if (!entry.from().isEmpty()) {
			notes.add("nhận từ " + name(entry.from()));
		}
		if (!dossier.agency().equals(agency)) {
			notes.add("đã chuyển " + name(dossier.agency()));
		}
		boolean hasParts = this.catalog.find(dossier.procedure()).filter((p) -> !p.parts().isEmpty()).isPresent();
		if (hasParts) {
			this.parts.find(dossier.code())
				.map(DossierPart::parentCode)
				.ifPresent((whole) -> notes.add("phần việc của hồ sơ " + whole));
		}
		return notes;
	}

	private String name(String agency) {
		return this.agencies.find(agency).map(Agency::nameVi).orElse(agency);
	}

}
