package nl.wederkerig.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which deadlines a correction would change, from what to what; it changes nothing. In the order of the map given. */
public final class CorrectionPreview {

    private CorrectionPreview() {
    }

    /** What other holidays would change. */
    public static <K> List<DeadlineChange<K>> ofHolidays(Map<K, ? extends Reckonable> terms, Holidays present,
            Holidays corrected) {
        List<DeadlineChange<K>> changes = new ArrayList<>();
        terms.forEach((key, term) -> add(changes, key, term.end(present), term.end(corrected)));
        return List.copyOf(changes);
    }

    /** What other facts would change, such as another start day; terms that were not corrected may be left out. */
    public static <K> List<DeadlineChange<K>> ofTerms(Map<K, ? extends Reckonable> present,
            Map<K, ? extends Reckonable> corrected, Holidays holidays) {
        List<DeadlineChange<K>> changes = new ArrayList<>();
        present.forEach((key, term) -> {
            if (corrected.containsKey(key)) {
                add(changes, key, term.end(holidays), corrected.get(key).end(holidays));
            }
        });
        return List.copyOf(changes);
    }

    private static <K> void add(List<DeadlineChange<K>> changes, K key, TermEnd from, TermEnd to) {
        if (!from.lastDay().equals(to.lastDay())) {
            changes.add(new DeadlineChange<>(key, from, to));
        }
    }
}
