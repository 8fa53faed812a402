package nl.wederkerig.officialregister;

import java.util.List;

/**
 * What is wrong in the file.
 *
 * @param line      from 1; 0 for the file as a whole
 * @param code      the last part of the message key {@code official-register.mistake.<code>}
 * @param arguments fill the message
 */
public record Mistake(int line, String code, List<String> arguments) {

    public Mistake {
        arguments = List.copyOf(arguments);
    }

    static Mistake at(int line, String code, String... arguments) {
        return new Mistake(line, code, List.of(arguments));
    }
}
