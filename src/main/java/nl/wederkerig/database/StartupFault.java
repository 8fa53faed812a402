package nl.wederkerig.database;

import java.util.Locale;
import java.util.ResourceBundle;
import java.text.MessageFormat;

/**
 * A reason why the application cannot start that the person who started it can take away.
 * Shown as one sentence, without a stack trace; the texts are in {@code messages/database.properties}.
 */
public abstract class StartupFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    /** @param key of the sentence. @param cause null where there is none */
    protected StartupFault(String key, Throwable cause, Object... arguments) {
        super(sentence(key, arguments), cause);
        this.key = key;
        this.arguments = arguments.clone();
    }

    final String sentence() {
        return sentence(key, arguments);
    }

    /** The sentence in Dutch: before the application has started nobody has chosen a language yet. */
    static String sentence(String key, Object... arguments) {
        ResourceBundle texts = ResourceBundle.getBundle("messages/database", Locale.ROOT);
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(arguments);
    }
}
