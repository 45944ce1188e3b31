package vn.motcua.shared;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import javax.imageio.ImageIO;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/** A text as QR picture: level M, quiet zone of four modules. */
public record QrCode(String text) {

	/** Vector picture, one module = one unit, scaled by the page that shows it. */
	public String svg() {
		BitMatrix modules = modules();
		StringBuilder path = new StringBuilder();
		for (int y = 0; y < modules.getHeight(); y++) {
			for (int x = 0; x < modules.getWidth(); x++) {
				int from = x;
				while (x < modules.getWidth() && modules.get(x, y)) {
					x++;
				}
				if (x > from) {
					// neighbours in one piece: drawn alone they would show hairlines
					// between them
					int run = x - from;
					path.append('M').append(from).append(' ').append(y).append('h').append(run);
					path.append("v1h-").append(run).append('z');
				}
			}
		}
		int size = modules.getWidth();
		return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size
				+ "\" width=\"100%\" height=\"100%\" shape-rendering=\"crispEdges\"><rect width=\"" + size
				+ "\" height=\"" + size + "\" fill=\"#fff\"/><path fill=\"#000\" d=\"" + path + "\"/></svg>";
	}

	/**
	 * Bitmap.
	 * @param scale pixels per module
	 */
	public byte[] png(int scale) {
		BitMatrix modules = modules();
		int size = modules.getWidth() * scale;
		BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
		for (int y = 0; y < size; y++) {
			for (int x = 0; x < size; x++) {
				image.setRGB(x, y, modules.get(x / scale, y / scale) ? 0xFF000000 : 0xFFFFFFFF);
			}
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "png", out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private BitMatrix modules() {
		try {
			return new QRCodeWriter().encode(this.text, BarcodeFormat.QR_CODE, 0, 0,
					Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4,
							EncodeHintType.CHARACTER_SET, "UTF-8"));
		}
		catch (WriterException ex) {
			throw new IllegalArgumentException("Text does not fit a QR code", ex);
		}
	}

}
