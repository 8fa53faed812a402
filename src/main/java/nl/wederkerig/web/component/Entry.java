package nl.wederkerig.web.component;

/**
 * A name and what it is, in a definition list.
 *
 * @param url where more of it is found, path from the context root; null for plain text
 */
public record Entry(String name, String value, String url) {

    public static Entry of(String name, String value) {
        return new Entry(name, value, null);
    }
}
