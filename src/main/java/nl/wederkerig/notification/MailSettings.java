package nl.wederkerig.notification;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How this installation sends e-mail, or that it does not. */
@Component
class MailSettings {

    private final String host;
    private final String from;
    private final String baseUrl;

    MailSettings(
            @Value("${spring.mail.host:}") String host, @Value("${wederkerig.mail.from}") String from,
            @Value("${wederkerig.base-url}") String baseUrl) {
        this.host = host;
        this.from = from;
        this.baseUrl = baseUrl.replaceAll("/+$", "");
    }

    boolean sends() {
        return !host.isBlank();
    }

    /** The sender, an address with or without a name: {@code Wederkerig <wederkerig@example.org>}. */
    String from() {
        return from;
    }

    /** The address at which readers open a page. @param path from the context root */
    String link(String path) {
        return baseUrl + path;
    }
}
