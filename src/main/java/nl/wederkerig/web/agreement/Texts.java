package nl.wederkerig.web.agreement;

import java.util.Locale;
import nl.wederkerig.calendar.SpokenDate;
import nl.wederkerig.calendar.TermLength;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of the agreement pages, in the reader's language. */
@Component("agreementTexts")
public class Texts {

    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    public String get(String key, Object... words) {
        return messages.getMessage(key, words, locale());
    }

    /** The word for a constant: {@code web.agreement.<kind>.<name>}; null gives null. */
    public String word(String kind, Enum<?> constant) {
        return constant == null ? null : get("web.agreement." + kind + "." + constant.name());
    }

    public String length(TermLength length) {
        return spoken().length(length);
    }

    public SpokenDate spoken() {
        return SpokenDate.in(locale());
    }

    public Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
