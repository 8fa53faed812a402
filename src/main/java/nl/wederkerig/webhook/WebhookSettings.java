package nl.wederkerig.webhook;

import java.net.InetAddress;
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

    @Bean
    CloudEvents cloudEvents(WebhookProperties properties, EventTypes types) {
        return new CloudEvents(properties.oin(), types);
    }
}
