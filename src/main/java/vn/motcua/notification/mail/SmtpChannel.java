package vn.motcua.notification.mail;

import java.nio.charset.StandardCharsets;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

import vn.motcua.notification.Notice;
import vn.motcua.notification.NoticeChannel;

/**
 * Sends plain-text e-mail. The dossier's header lets mail programs thread; the notice id
 * lets a second copy after a crash be recognised.
 */
class SmtpChannel implements NoticeChannel {

	private final JavaMailSender sender;

	private final String from;

	SmtpChannel(JavaMailSender sender, String from) {
		this.sender = sender;
		this.from = from;
	}

	@Override
	public String name() {
		return "EMAIL";
	}

	@Override
	public void send(Notice notice) {
		MimeMessage message = this.sender.createMimeMessage();
		try {
			MimeMessageHelper helper = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
			helper.setFrom(this.from);
			helper.setTo(notice.recipient());
			helper.setSubject(notice.subject());
			helper.setText(notice.body(), false);
			message.setHeader("X-Motcua-Notice", Long.toString(notice.id()));
			message.setHeader("Auto-Submitted", "auto-generated");
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
		this.sender.send(message);
	}

}
