package nl.wederkerig.agreement;

import java.util.Set;

/**
 * Which disputes about an agreement somebody reads: all, or only those in which the reader was appointed (D8), or the reader's
 * organisation was asked something (D4).
 *
 * @param keys empty where all are meant
 */
public record SeenDisputes(boolean all, Set<String> keys) {

    public static final SeenDisputes ALL = new SeenDisputes(true, Set.of());
    public static final SeenDisputes NONE = new SeenDisputes(false, Set.of());

    public SeenDisputes {
        keys = Set.copyOf(keys);
    }

    static SeenDisputes only(Set<String> keys) {
        return keys.isEmpty() ? NONE : new SeenDisputes(false, keys);
    }

    public boolean includes(String dispute) {
        return all || keys.contains(dispute);
    }

    public boolean none() {
        return !all && keys.isEmpty();
    }
}
