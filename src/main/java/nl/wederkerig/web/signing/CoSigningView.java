package nl.wederkerig.web.signing;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.web.component.Listing;
import nl.wederkerig.web.component.Tab;
import nl.wederkerig.web.component.Tone;

/** The queue of the co-signer. @param standings open, refused and with the cabinet, each with how many */
public record CoSigningView(Listing listing, List<Tab> standings, String standing, List<Row> rows) {

    public CoSigningView {
        standings = List.copyOf(standings);
        rows = List.copyOf(rows);
    }

    /**
     * @param marks     what must stand with the title: amendment, last notice, on the cabinet's decision
     * @param respondBy last day, null when nothing is awaited
     * @param standing  where it is, null for what is open
     * @param act       text of the link
     */
    public record Row(
            String url, String reference, String title, List<String> marks, List<Check> signed, Check financial, Check udo,
            String arrangement, Check mandates, LocalDate respondBy, String standing, String act) {

        public Row {
            marks = List.copyOf(marks);
            signed = List.copyOf(signed);
        }
    }

    /** @param text a few words. @param url what it was computed from; null where it stands there already */
    public record Check(Tone tone, String text, String url) {

        public Check(Tone tone, String text) {
            this(tone, text, null);
        }

        Check from(String evidence) {
            return new Check(tone, text, evidence);
        }
    }
}
