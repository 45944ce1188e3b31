package vn.motcua.shared;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages of a PDF as pictures, where a browser may not show the file itself. */
public final class PdfPictures {

	private PdfPictures() {
	}

	/** One grey picture per page. */
	public static List<BufferedImage> of(byte[] pdf, int dpi) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDFRenderer renderer = new PDFRenderer(document);
			List<BufferedImage> pages = new ArrayList<>();
			for (int page = 0; page < document.getNumberOfPages(); page++) {
				pages.add(renderer.renderImageWithDPI(page, dpi, ImageType.GRAY));
			}
			return pages;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The same as PNG files. */
	public static List<byte[]> png(byte[] pdf, int dpi) {
		return of(pdf, dpi).stream().map(PdfPictures::png).toList();
	}

	private static byte[] png(BufferedImage picture) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			ImageIO.write(picture, "png", out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

}
