package nl.wederkerig.dossier;

import java.util.List;

/**
 * Something in a dossier file that cannot be read.
 *
 * @param line      from 1
 * @param column    from 1
 * @param code      message key {@code dossier.mistake.<code>}; says what was expected
 * @param arguments fill the message
 */
public record Mistake(int line, int column, String code, List<Object> arguments) {

    public Mistake {
        arguments = List.copyOf(arguments);
    }
}
