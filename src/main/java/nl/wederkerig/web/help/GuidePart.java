package nl.wederkerig.web.help;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of the guide as templates show it: never HTML, so that nothing written there can be more than text.
 *
 * @param text   what is said, null where only the parts within say something
 * @param target of a link its address, of a picture its place, of a cell the name of its column, of a heading its anchor; else null
 */
public record GuidePart(Kind kind, String text, String target, List<GuidePart> parts) {

    public enum Kind { HEADING, SUBHEADING, PARAGRAPH, BULLETS, NUMBERS, ITEM, TABLE, ROW, CELL, PICTURE, FOLDED, CODE, TEXT, STRONG, EMPHASIS, LINK }

    public GuidePart {
        parts = List.copyOf(parts);
    }

    static GuidePart text(String text) {
        return new GuidePart(Kind.TEXT, text, null, List.of());
    }

    /** Null for a picture that is not there. */
    public GuidePicture picture() {
        return GuidePicture.at(target);
    }

    /** The same page on a telephone; null where there is no such picture. */
    public GuidePicture onTelephone() {
        return GuidePicture.at(target.replaceFirst("\\.png$", "-360.png"));
    }

    /** All that is said, without what pictures show. */
    String words() {
        if (kind == Kind.FOLDED || kind == Kind.PICTURE) {
            return "";
        }
        return text != null && parts.isEmpty() ? text : parts.stream().map(GuidePart::words).collect(Collectors.joining(isWhole() ? " " : ""));
    }

    private boolean isWhole() {
        return kind == Kind.BULLETS || kind == Kind.NUMBERS || kind == Kind.ITEM || kind == Kind.TABLE || kind == Kind.ROW;
    }
}
