package vn.motcua.cockpit.publicfigures;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the public figures.
 *
 * @param minimum fewer dossiers than this are not shown alone
 * @param keep how long figures are shown before they are counted again
 */
@ConfigurationProperties("motcua.public-figures")
record PublicFiguresProperties(@DefaultValue("5") int minimum, @DefaultValue("1h") Duration keep) {
}
