package vn.motcua.slip;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import vn.motcua.shared.PdfPictures;

/** What a person would look at on a printed page, measured. */
final class PdfLook {

	private static final float MM = 72 / 25.4f;

	/** Nothing stands nearer to an edge: what office printers can print. */
	private static final float EDGE = 9.5f * MM;

	/** The footer's band, counted from the bottom. */
	private static final float FOOTER = 15.5f * MM;

	private static final int PICTURE_DPI = 40;

	/** Side of the squares that are compared, about a short word. */
	private static final int TILE = 12;

	private PdfLook() {
	}

	static String text(byte[] pdf) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setSortByPosition(true);
			return stripper.getText(document).replaceAll("\\s+", " ");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** All letters in the order they were drawn, without spaces: for turned text. */
	static String letters(byte[] pdf) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static int pages(byte[] pdf) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return document.getNumberOfPages();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Letters outside the printable area, or that touch the footer's band without being
	 * of it.
	 */
	static List<String> misplaced(byte[] pdf) {
		List<String> found = new ArrayList<>();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDFTextStripper stripper = new PDFTextStripper() {
				@Override
				protected void writeString(String line, List<TextPosition> letters) {
					PDRectangle page = getCurrentPage().getMediaBox();
					for (TextPosition letter : letters) {
						if (isMisplaced(letter, page)) {
							found.add("page " + getCurrentPageNo() + ": " + letter + " in “" + line + "”");
						}
					}
				}
			};
			stripper.getText(document);
			return found;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean isMisplaced(TextPosition letter, PDRectangle page) {
		float left = letter.getXDirAdj();
		float right = left + letter.getWidthDirAdj();
		float bottom = page.getHeight() - letter.getYDirAdj();
		boolean outside = left < EDGE || right > page.getWidth() - EDGE || bottom < 5 * MM
				|| bottom > page.getHeight() - EDGE;
		boolean small = letter.getFontSizeInPt() < 9.5f;
		return outside || (bottom < FOOTER && !small);
	}

	/** What the QR code of each page says. */
	static List<String> qrCodes(byte[] pdf) {
		List<String> found = new ArrayList<>();
		for (BufferedImage page : PdfPictures.of(pdf, 300)) {
			int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
			RGBLuminanceSource source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
			try {
				found.add(new QRCodeReader()
					.decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
					.getText());
			}
			catch (ReaderException ex) {
				// a page without a code
				continue;
			}
		}
		return found;
	}

	/**
	 * Share of grey, 0 to 1, by which the first page differs from the committed picture
	 * where it differs most: a word is enough. With {@code -Dmotcua.slips.record=true} it
	 * is written anew.
	 */
	static float differs(byte[] pdf, String name) {
		if (Boolean.getBoolean("motcua.slips.record")) {
			try {
				ImageIO.write(PdfPictures.of(pdf, PICTURE_DPI).get(0), "png", picture(name).toFile());
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return differsFromKept(pdf, name);
	}

	/** The same, and nothing is ever written. */
	static float differsFromKept(byte[] pdf, String name) {
		try {
			return difference(PdfPictures.of(pdf, PICTURE_DPI).get(0), ImageIO.read(picture(name).toFile()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path picture(String name) {
		return Path.of("src/test/resources/slips", name + ".png");
	}

	private static float difference(BufferedImage one, BufferedImage other) {
		if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
			return 1;
		}
		float most = 0;
		for (int y = 0; y < one.getHeight(); y += TILE) {
			for (int x = 0; x < one.getWidth(); x += TILE) {
				most = Math.max(most, difference(one, other, x, y));
			}
		}
		return most;
	}

	private static float difference(BufferedImage one, BufferedImage other, int left, int top) {
		long sum = 0;
		for (int y = top; y < Math.min(top + TILE, one.getHeight()); y++) {
			for (int x = left; x < Math.min(left + TILE, one.getWidth()); x++) {
				sum += Math.abs(one.getRaster().getSample(x, y, 0) - other.getRaster().getSample(x, y, 0));
			}
		}
		return sum / (255f * TILE * TILE);
	}

	static void keep(String name, byte[] pdf) {
		try {
			Files.write(Files.createDirectories(Path.of("target", "papers")).resolve(name + ".pdf"), pdf);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
