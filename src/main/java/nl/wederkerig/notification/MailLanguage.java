package nl.wederkerig.notification;

import java.util.Locale;

/** In which language somebody reads e-mail. */
public enum MailLanguage {
    NL, EN;

    Locale locale() {
        return Locale.forLanguageTag(name());
    }
}
