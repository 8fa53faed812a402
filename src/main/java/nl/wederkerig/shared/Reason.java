package nl.wederkerig.shared;

import java.util.List;

/**
 * Why a rule does not allow something.
 *
 * @param rule      the rule's number, such as {@code A10}
 * @param code      what is wrong, the last part of the message key {@code rule.<rule>.<code>}
 * @param arguments fill the message; organisations, days and numbers, never free text of one party
 */
public record Reason(String rule, String code, List<Object> arguments) {

    public static Reason of(String rule, String code, Object... arguments) {
        return new Reason(rule, code, List.of(arguments));
    }

    public String messageKey() {
        return "rule." + rule + "." + code;
    }
}
