package vn.motcua;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Runs what capabilities do by the clock (telling cases late news, sending messages).
 * Tests and scenarios switch it off and call the sweeps themselves.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "motcua.sweeps", havingValue = "true", matchIfMissing = true)
class SchedulingConfiguration {

}
