package nl.wederkerig.web.component;

/**
 * A column of a list.
 *
 * @param key      what the address calls it
 * @param code     message key of its heading
 * @param sortable whether the heading is a link that sorts
 * @param numeric  whether it is aligned to the right
 */
public record Column(String key, String code, boolean sortable, boolean numeric) {

    public static Column sorted(String key, String code) {
        return new Column(key, code, true, false);
    }

    public static Column plain(String key, String code) {
        return new Column(key, code, false, false);
    }

    public Column asNumber() {
        return new Column(key, code, sortable, true);
    }
}
