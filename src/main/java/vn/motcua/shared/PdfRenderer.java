package vn.motcua.shared;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Well-formed XHTML with inline SVG to PDF. Fonts are embedded from this project (family
 * {@code Tinos} in regular, bold and italic; {@code Be Vietnam Pro} in bold); nothing is
 * fetched from anywhere. The same page at the same instant gives the same bytes.
 */
public final class PdfRenderer {

	private static final int NORMAL = 400;

	private static final int BOLD = 700;

	private static final Map<String, byte[]> FONTS = new ConcurrentHashMap<>();

	static {
		// the library has its own logging, which tells every step of every page
		XRLog.listRegisteredLoggers().forEach((logger) -> XRLog.setLevel(logger, Level.WARNING));
	}

	/**
	 * @param xhtml the whole document
	 * @param at creation date written into the file
	 */
	public byte[] render(String xhtml, Instant at) {
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.withHtmlContent(xhtml, null);
		builder.useSVGDrawer(new BatikSVGDrawer());
		builder.useUriResolver((base, uri) -> null);
		builder.withProducer("motcua");
		font(builder, "Tinos-Regular.ttf", "Tinos", NORMAL, FontStyle.NORMAL);
		font(builder, "Tinos-Bold.ttf", "Tinos", BOLD, FontStyle.NORMAL);
		font(builder, "Tinos-Italic.ttf", "Tinos", NORMAL, FontStyle.ITALIC);
		font(builder, "BeVietnamPro-Bold.ttf", "Be Vietnam Pro", BOLD, FontStyle.NORMAL);
		try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
			renderer.layout();
			return save(renderer.createPDFKeepOpen(), xhtml, at);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Loads classes and fonts so that the first person need not wait for it. */
	public void warmUp() {
		render("<html><head><title>.</title></head><body style=\"font-family:Tinos\">ấ<b>ộ</b><i>ễ</i>"
				+ new QrCode("motcua").svg().replace("100%", "10") + "</body></html>", Instant.EPOCH);
	}

	private static byte[] save(PDDocument document, String xhtml, Instant at) throws IOException {
		Calendar created = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
		created.setTimeInMillis(at.toEpochMilli());
		document.getDocumentInformation().setCreationDate(created);
		document.getDocumentInformation().setModificationDate(created);
		// the file identifier is random unless given
		document.setDocumentId(xhtml.hashCode() * 31L + at.toEpochMilli());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		document.save(out);
		return out.toByteArray();
	}

	private static void font(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
		builder.useFont(() -> new ByteArrayInputStream(FONTS.computeIfAbsent(file, PdfFont::read)), family, weight,
				style, true);
	}

}
