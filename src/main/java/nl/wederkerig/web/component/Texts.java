package nl.wederkerig.web.component;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Texts in the reader's language, for what a controller puts in the model itself; in templates {@code @texts}. */
@Component
public class Texts {

    private static final int WORDS = 12;

    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    public String text(String code, Object... arguments) {
        return messages.getMessage(code, arguments, LocaleContextHolder.getLocale());
    }

    /** In words up to twelve, in figures above. */
    public String number(long number) {
        return number <= WORDS ? text("web.number." + number) : String.valueOf(number);
    }

    /** The same at the start of a sentence. */
    public String startingNumber(long number) {
        String word = number(number);
        return word.substring(0, 1).toUpperCase(LocaleContextHolder.getLocale()) + word.substring(1);
    }

    /** @param prefix of the message keys, before a point and the value's name */
    public List<Choice> choices(String prefix, Enum<?>... values) {
        return Stream.of(values).map(value -> Choice.of(value.name(), text(prefix + "." + value.name()))).toList();
    }

    public Crumb crumb(String code, String url) {
        return new Crumb(text(code), url);
    }

    /** For templates, which may not name classes. */
    public Tone tone(String name) {
        return Tone.valueOf(name);
    }
}
