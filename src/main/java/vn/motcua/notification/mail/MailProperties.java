package vn.motcua.notification.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;

import vn.motcua.shared.EmailAddress;
import vn.motcua.shared.InvalidValueException;

/**
 * Settings under {@code motcua.mail}, needed when {@code spring.mail.host} is set.
 *
 * @param from sender address
 */
@ConfigurationProperties("motcua.mail")
record MailProperties(String from) {

	MailProperties {
		try {
			from = EmailAddress.of(from).value();
		}
		catch (InvalidValueException ex) {
			throw new IllegalArgumentException(
					"motcua.mail.from must be the sender's e-mail address because spring.mail.host is set; it is "
							+ from,
					ex);
		}
	}

}
