package vn.motcua.notification.outbox;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The demo's way: messages go nowhere and can be read on a page. Never in production. */
@Configuration(proxyBeanMethods = false)
@Profile("!production")
@ConditionalOnExpression("'${spring.mail.host:}' == ''")
class OutboxConfiguration {

	@Bean
	OutboxChannel outboxChannel() {
		return new OutboxChannel();
	}

}
