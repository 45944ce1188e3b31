package vn.motcua.notification.mail;

import java.time.Instant;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import vn.motcua.notification.Notice;
import vn.motcua.notification.NoticeKind;
import vn.motcua.notification.NoticeState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SmtpChannelTest {

	@RegisterExtension
	static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

	@Test
	void sendsVietnameseInFull() throws Exception {
		channel(MAIL.getSmtp().getPort()).send(notice());
		MimeMessage message = MAIL.getReceivedMessages()[0];
		assertThat(message.getSubject()).isEqualTo("Đã tiếp nhận hồ sơ G12.01.001-20260720-0000001");
		assertThat(message.getAllRecipients()[0]).hasToString("hoalan@vidu.vn");
		assertThat(message.getFrom()[0]).hasToString("motcua@vidu.vn");
		assertThat(message.getContent().toString()).contains("Kính gửi Nguyễn Thị Hoa Lan");
		assertThat(GreenMailUtil.getHeaders(message)).contains("X-Motcua-Notice: 7", "Auto-Submitted");
	}

	@Test
	void tellsWhenTheServerIsAway() {
		int port = MAIL.getSmtp().getPort();
		MAIL.stop();
		assertThatThrownBy(() -> channel(port).send(notice())).isInstanceOf(MailException.class);
	}

	@Test
	void refusesToStartWithoutSender() {
		assertThatThrownBy(() -> new MailProperties("ai do")).hasMessageContaining("motcua.mail.from");
	}

	private static SmtpChannel channel(int port) {
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		sender.setHost("127.0.0.1");
		sender.setPort(port);
		return new SmtpChannel(sender, "motcua@vidu.vn");
	}

	private static Notice notice() {
		return new Notice(7, "G12.01.001-20260720-0000001", "G12.01.001", NoticeKind.ACCEPTED, "hoalan@vidu.vn",
				"Đã tiếp nhận hồ sơ G12.01.001-20260720-0000001", "Kính gửi Nguyễn Thị Hoa Lan,\n", NoticeState.QUEUED,
				null, 0, Instant.EPOCH, null, null);
	}

}
