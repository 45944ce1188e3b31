package vn.motcua.shared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import uk.org.okapibarcode.backend.HumanReadableLocation;
import uk.org.okapibarcode.graphics.Color;
import uk.org.okapibarcode.output.SvgRenderer;

/**
 * A text as Code 128 bars. The human-readable line is the page's matter, not the bars'.
 */
public record Code128(String text) {

	private static final int BAR_HEIGHT = 40;

	/** Vector picture with a quiet zone of ten modules on both sides. */
	public String svg() {
		uk.org.okapibarcode.backend.Code128 symbol = new uk.org.okapibarcode.backend.Code128();
		symbol.setHumanReadableLocation(HumanReadableLocation.NONE);
		symbol.setBarHeight(BAR_HEIGHT);
		symbol.setQuietZoneHorizontal(10);
		symbol.setContent(this.text);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			new SvgRenderer(out, 1, Color.WHITE, Color.BLACK, false).render(symbol);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		String svg = out.toString(StandardCharsets.UTF_8);
		int width = symbol.getWidth();
		return svg.replaceFirst("(?s)<svg [^>]*>", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width
				+ " " + BAR_HEIGHT
				+ "\" width=\"100%\" height=\"100%\" preserveAspectRatio=\"none\" shape-rendering=\"crispEdges\">");
	}

}
