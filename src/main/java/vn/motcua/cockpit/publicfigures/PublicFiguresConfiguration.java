package vn.motcua.cockpit.publicfigures;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Binds {@code motcua.public-figures}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PublicFiguresProperties.class)
class PublicFiguresConfiguration {

}
