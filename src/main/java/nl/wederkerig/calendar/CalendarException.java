package nl.wederkerig.calendar;

import java.util.List;
import java.util.Locale;

/** What the calendar cannot reckon with, or does not allow; the text for people is in both languages. */
public abstract sealed class CalendarException extends RuntimeException permits InvalidTerm, TermRefused {

    private final String code;
    private final transient List<Object> arguments;

    CalendarException(String code, Object... arguments) {
        super(code + " " + List.of(arguments));
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** What is wrong, as a speaking code such as {@code term-elapsed}. */
    public String code() {
        return code;
    }

    /** Days, lengths and suspensions that fill the text, in its order. */
    public List<Object> arguments() {
        return arguments;
    }

    /** One sentence for the person who asked for it. */
    public String text(Locale locale) {
        CalendarTexts texts = CalendarTexts.in(locale);
        return texts.get("exception." + code, arguments.stream().map(texts::argument).toArray());
    }
}
