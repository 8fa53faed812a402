package nl.wederkerig.web.component;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that somebody typed, with the web addresses in it as links.
 *
 * @param parts in order; together they are the line
 */
public record LinkedText(List<Part> parts) {

    /** Up to a space, without the punctuation that ends a sentence. */
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)\\]']");

    public LinkedText {
        parts = List.copyOf(parts);
    }

    /** @param url null for what is no address */
    public record Part(String text, String url) {}

    public static LinkedText of(String line) {
        List<Part> parts = new ArrayList<>();
        Matcher address = ADDRESS.matcher(line);
        int from = 0;
        while (address.find()) {
            if (address.start() > from) {
                parts.add(new Part(line.substring(from, address.start()), null));
            }
            parts.add(new Part(address.group(), address.group()));
            from = address.end();
        }
        if (from < line.length()) {
            parts.add(new Part(line.substring(from), null));
        }
        return new LinkedText(parts);
    }
}
