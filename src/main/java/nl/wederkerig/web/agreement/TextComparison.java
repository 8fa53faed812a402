package nl.wederkerig.web.agreement;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wederkerig.web.component.Tone;

/**
 * What differs between two text versions: the words, what is promised and the financial paragraph (A4).
 *
 * @param older    number of the earlier version
 * @param newer    number of the later version
 * @param prose    the words side by side, all lines
 * @param promises what was added, changed and dropped, in this order of the later version, the dropped last
 * @param kept     how many promises both say in the same words
 * @param finance  of the financial paragraph, only what differs
 * @param total    that what is promised costs another amount in all while the paragraph stays the same; null otherwise
 * @param since    whether the paragraph was filled in anew after the later version, which is the current one
 */
public record TextComparison(
        int older, int newer, List<TextDifference.Line> prose, List<Promise> promises, int kept, List<Field> finance,
        String total, boolean since) {

    public TextComparison {
        prose = List.copyOf(prose);
        promises = List.copyOf(promises);
        finance = List.copyOf(finance);
    }

    /** Whether the words differ. */
    public boolean proseDiffers() {
        return prose.stream().anyMatch(line -> !line.kind().equals("same"));
    }

    /**
     * A promise that differs.
     *
     * @param text what is promised: in the later version, or the last words of what was dropped
     * @param kind {@code added}, {@code changed} or {@code removed}
     * @param note what to know of it besides; null for nothing
     */
    public record Promise(String key, String text, String kind, String word, Tone tone, List<Field> fields, String note) {

        public Promise {
            fields = List.copyOf(fields);
        }

        Promise with(String said) {
            return new Promise(key, text, kind, word, tone, fields, said);
        }
    }

    /** With a note on what is promised, by key. */
    TextComparison noted(Map<String, String> notes) {
        return new TextComparison(older, newer, prose, promises.stream().map(each -> each.with(notes.get(each.key()))).toList(), kept, finance, total,
                since);
    }

    /** One thing that is said, in both versions, line by line. */
    public record Field(String label, List<TextDifference.Line> lines) {

        /** Null where both say the same. */
        static Field of(String label, String older, String newer) {
            String before = older == null ? "" : older;
            String after = newer == null ? "" : newer;
            return before.equals(after) ? null : new Field(label, TextDifference.between(before, after));
        }

        /** As of a {@link Promise}. */
        public String kind() {
            return !hasOlder() ? "added" : !hasNewer() ? "removed" : "changed";
        }

        public boolean hasOlder() {
            return lines.stream().anyMatch(line -> !line.older().isEmpty());
        }

        public boolean hasNewer() {
            return lines.stream().anyMatch(line -> !line.newer().isEmpty());
        }
    }

    /** Without the fields of which both say the same. */
    static List<Field> differing(Field... fields) {
        return Stream.of(fields).filter(field -> field != null).toList();
    }
}
