package vn.motcua.notification.mail;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.mail.host")
@EnableConfigurationProperties(MailProperties.class)
class MailConfiguration {

	@Bean
	SmtpChannel smtpChannel(JavaMailSender sender, MailProperties properties) {
		return new SmtpChannel(sender, properties.from());
	}

}
