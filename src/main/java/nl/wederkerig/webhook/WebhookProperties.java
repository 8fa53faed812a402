package nl.wederkerig.webhook;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this installation calls the receivers of subscribers.
 *
 * @param oin             Organisation identification number of who runs this, of twenty digits: the source of messages to other systems.
 * @param allowedNetworks Internal networks in which receivers may be, such as 10.20.0.0/16; none by default.
 * @param plainHttp       Whether receivers may be called without encryption.
 */
@ConfigurationProperties("wederkerig.webhooks")
record WebhookProperties(@DefaultValue("00000000000000000000") String oin, @DefaultValue List<String> allowedNetworks, boolean plainHttp) {

    WebhookProperties {
        allowedNetworks = List.copyOf(allowedNetworks);
    }
}
