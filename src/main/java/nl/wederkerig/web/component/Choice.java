package nl.wederkerig.web.component;

/**
 * One of the answers to choose from.
 *
 * @param value what the form sends
 * @param hint  a sentence of explanation, null without; not shown in a drop-down list
 */
public record Choice(String value, String text, String hint) {

    public static Choice of(String value, String text) {
        return new Choice(value, text, null);
    }
}
