package nl.wederkerig.webhook;

import java.net.InetAddress;
import java.util.Base64;
import nl.wederkerig.database.OwnKeys;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the configuration makes of the rules of addresses, and of who speaks. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebhookProperties.class)
class WebhookSettings {

    @Bean
    AddressRules addressRules(WebhookProperties properties) {
        return new AddressRules(properties.allowedNetworks(), properties.plainHttp(), InetAddress::getAllByName);
    }

    /** None where nothing is configured and the database is not the application's own: then nobody can subscribe. */
    @Bean
    SecretSeal secretSeal(WebhookProperties properties, ObjectProvider<OwnKeys> own) {
        if (!properties.key().isBlank()) {
            return SecretSeal.of(properties.key(), properties.previousKey());
        }
        OwnKeys keys = own.getIfAvailable();
        return keys == null ? SecretSeal.none()
                : SecretSeal.of(Base64.getEncoder().encodeToString(keys.of("webhooks")), properties.previousKey());
    }

    @Bean
    CloudEvents cloudEvents(WebhookProperties properties, EventTypes types) {
        return new CloudEvents(properties.oin(), types);
    }
}
