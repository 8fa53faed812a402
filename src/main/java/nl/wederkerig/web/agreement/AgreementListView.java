package nl.wederkerig.web.agreement;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Listing;
import nl.wederkerig.web.component.Tone;

/**
 * The list of agreements.
 *
 * @param unknownParty what was typed and is no organisation, null where it is or nothing was typed
 * @param mayRegister  whether the reader can open a dossier
 * @param drafts       of new agreements, by the reader
 * @param done         what was just done, null after nothing
 */
public record AgreementListView(
        Listing listing, List<Choice> statuses, List<Choice> themes, List<Choice> terms, List<Row> rows, String unknownParty, boolean mayRegister,
        List<DraftModel.Draft> drafts, String done) {

    public AgreementListView {
        statuses = List.copyOf(statuses);
        themes = List.copyOf(themes);
        terms = List.copyOf(terms);
        rows = List.copyOf(rows);
    }

    /**
     * @param marks     words that must stand with the reference, such as that it is a reconstruction
     * @param termEnd   last day of the negotiation term while it has effect, else null
     * @param resumesOn while the term is suspended, else null
     * @param step      the escalation level, 0 to 5; null where the reader does not see how it stands
     * @param level     its name, null on course
     * @param holder    null for nobody
     * @param holds     "9 dagen (sinds vr 4 dec 2026)", null where it is not known since when
     * @param holderSince the day from which that is, null where it is not known
     */
    public record Row(
            String url, String reference, String title, List<String> marks, String theme, String parties, Tone tone, String status,
            LocalDate termEnd, LocalDate resumesOn, Integer step, Tone levelTone, String level, String holder, String holds,
            LocalDate holderSince) {

        public Row {
            marks = List.copyOf(marks);
        }
    }
}
