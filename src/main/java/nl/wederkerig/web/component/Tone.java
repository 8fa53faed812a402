package nl.wederkerig.web.component;

/** How much a status asks of the reader. Never told by colour alone: each has an icon, and stands with a word. */
public enum Tone {
    ON_COURSE("ok", "check"),
    ATTENTION("warning", "attention"),
    LATE("danger", "late"),
    NEUTRAL("neutral", "dot");

    private final String style;
    private final String icon;

    Tone(String style, String icon) {
        this.style = style;
        this.icon = icon;
    }

    /** The last part of the CSS class. */
    public String style() {
        return style;
    }

    /** The name of the icon in {@code theme/icons.svg}. */
    public String icon() {
        return icon;
    }
}
