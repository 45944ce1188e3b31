package vn.motcua.shared;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class VietQrTest {

	private static final String DYNAMIC = "00020101021238530010A0000007270123000697041601092245284790208QRIBFTTA53037045405100005802VN62340107NPS68690819TRANSFER TO SOMEONE6304AC13";

	private static final String STATIC = "00020101021138560010A0000007270126000697041501121133666688880208QRIBFTTA53037045802VN6304F443";

	@Test
	void writesTheDynamicVector() {
		assertThat(
				new VietQr(BankBin.of("970416"), "224528479", false, Dong.of(10_000), "NPS6869", "TRANSFER TO SOMEONE")
					.payload())
			.isEqualTo(DYNAMIC);
	}

	@Test
	void writesTheStaticVector() {
		assertThat(new VietQr(BankBin.of("970415"), "113366668888", false, null, "", "").payload()).isEqualTo(STATIC);
	}

	@Test
	void refusesTextThatBanksCannotRead() {
		VietQr qr = new VietQr(BankBin.of("970415"), "113366668888", false, null, "", "Lệ phí");
		assertThatThrownBy(qr::payload).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void drawsAPictureThatReadersUnderstand() throws Exception {
		assertThat(decode(new QrCode(DYNAMIC).png(4))).isEqualTo(DYNAMIC);
		assertThat(decode(new QrCode("G12.01.001-20261121-0000001").png(2))).isEqualTo("G12.01.001-20261121-0000001");
	}

	@Test
	void drawsTheSamePictureAsVector() {
		assertThat(new QrCode("x").svg()).startsWith("<svg").contains("viewBox=\"0 0 29 29\"").endsWith("</svg>");
	}

	private static String decode(byte[] png) throws IOException, NotFoundException, Exception {
		var image = ImageIO.read(new ByteArrayInputStream(png));
		int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
		var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
		return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
	}

}
