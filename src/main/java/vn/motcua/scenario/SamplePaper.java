package vn.motcua.scenario;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A small valid one-page PDF that stands for a paper in scenarios and in the demo. */
public final class SamplePaper {

	private SamplePaper() {
	}

	/**
	 * The page shows {@code title}.
	 * @param title ASCII; other letters become question marks
	 */
	public static byte[] pdf(String title) {
		String text = "BT /F1 18 Tf 72 760 Td (" + title.replaceAll("[^\\x20-\\x7E]|[()\\\\]", "?") + ") Tj ET";
		List<String> objects = List.of("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
				"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
						+ "/Resources << /Font << /F1 5 0 R >> >> >>",
				"<< /Length " + text.length() + " >>\nstream\n" + text + "\nendstream",
				"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
		return write(objects).getBytes(StandardCharsets.US_ASCII);
	}

	private static String write(List<String> objects) {
		StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
		List<Integer> offsets = new ArrayList<>();
		for (int i = 0; i < objects.size(); i++) {
			offsets.add(pdf.length());
			pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
		}
		int table = pdf.length();
		pdf.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
		offsets.forEach((offset) -> pdf.append(String.format("%010d 00000 n \n", offset)));
		pdf.append("trailer\n<< /Size ").append(objects.size() + 1).append(" /Root 1 0 R >>\n");
		return pdf.append("startxref\n").append(table).append("\n%%EOF\n").toString();
	}

}
