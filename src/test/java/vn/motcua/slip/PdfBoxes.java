package vn.motcua.slip;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The box of every letter of a PDF: which leave the type area, which lie on others. */
final class PdfBoxes {

	private static final float MM = 72 / 25.4f;

	/** How deep two letters may lie in each other: italics and kerning lean a little. */
	private static final float TOUCH = 1.2f;

	private PdfBoxes() {
	}

	/** Letters that stand left or right of the page's margins, in millimetres. */
	static List<String> outside(byte[] pdf, float left, float right) {
		return letters(pdf).stream()
			.filter((letter) -> letter.x() < left * MM - 0.5f
					|| letter.x() + letter.width() > letter.pageWidth() - right * MM + 0.5f)
			.map(Letter::toString)
			.toList();
	}

	/** Pairs of letters that were drawn over each other. */
	static List<String> overlapping(byte[] pdf) {
		List<String> found = new ArrayList<>();
		Map<String, List<Letter>> cells = new HashMap<>();
		for (Letter letter : letters(pdf)) {
			int column = (int) (letter.x() / 20);
			int row = (int) (letter.y() / 20);
			for (int x = column - 1; x <= column + 1; x++) {
				for (int y = row - 1; y <= row + 1; y++) {
					cells.getOrDefault(letter.page() + "/" + x + "/" + y, List.of())
						.stream()
						.filter(letter::liesOn)
						.forEach((other) -> found.add(letter + " on " + other));
				}
			}
			cells.computeIfAbsent(letter.page() + "/" + column + "/" + row, (key) -> new ArrayList<>()).add(letter);
		}
		return found;
	}

	/** A text as {@link PdfLook#letters} reads it. */
	static String squeezed(String text) {
		return text.replaceAll("\\s+", "");
	}

	private static List<Letter> letters(byte[] pdf) {
		List<Letter> letters = new ArrayList<>();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDFTextStripper stripper = new PDFTextStripper() {
				@Override
				protected void processTextPosition(TextPosition at) {
					if (!at.getUnicode().isBlank()) {
						letters.add(new Letter(getCurrentPageNo(), at.getUnicode(), at.getXDirAdj(), at.getYDirAdj(),
								at.getWidthDirAdj(), at.getFontSizeInPt() * 0.45f, at.getPageWidth()));
					}
				}
			};
			stripper.getText(document);
			return letters;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * @param y of the baseline, from the top
	 * @param height of the body of a small letter: marks above it may come near a line
	 */
	private record Letter(int page, String text, float x, float y, float width, float height, float pageWidth) {

		boolean liesOn(Letter other) {
			float across = Math.min(this.x + this.width, other.x + other.width) - Math.max(this.x, other.x);
			float down = Math.min(this.y, other.y) - Math.max(this.y - this.height, other.y - other.height);
			return across > TOUCH && down > TOUCH;
		}

		@Override
		public String toString() {
			return "“%s” page %d at %.0f/%.0f mm".formatted(this.text, this.page, this.x / MM, this.y / MM);
		}

	}

}
