package nl.wederkerig.shared;

import java.util.List;

/**
 * One mistake in what was entered.
 *
 * @param path      the field, in the words of the command, such as {@code parties[1].role}
 * @param code      message key {@code fault.<code>}
 * @param arguments fill the message
 */
public record Fault(String path, String code, List<Object> arguments) {

    public static Fault at(String path, String code, Object... arguments) {
        return new Fault(path, code, List.of(arguments));
    }
}
