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
 * @param key             Key with which secrets of subscriptions are sealed, 32 bytes in base64; with the embedded database one is made and kept beside it.
 * @param previousKey     Key that was used before; what was sealed with it is sealed anew at the start.
 */
@ConfigurationProperties("wederkerig.webhooks")
record WebhookProperties(
        @DefaultValue("00000000000000000000") String oin, @DefaultValue List<String> allowedNetworks, boolean plainHttp,
        @DefaultValue("") String key, @DefaultValue("") String previousKey) {

    WebhookProperties {
        allowedNetworks = List.copyOf(allowedNetworks);
    }

    /** Without the keys. */
    @Override
    public String toString() {
        return "WebhookProperties[oin=" + oin + "]";
    }
}
