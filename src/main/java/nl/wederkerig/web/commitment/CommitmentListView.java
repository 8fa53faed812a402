package nl.wederkerig.web.commitment;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Listing;
import nl.wederkerig.web.component.Tab;
import nl.wederkerig.web.component.Tone;

/**
 * Commitments over all agreements.
 *
 * @param waiting      how many wait for the reader's organisation, on whatever tab
 * @param waitingUrl   where those stand; null when they are shown, or there are none
 * @param several      whether several can be confirmed at once from this list
 * @param more         whether one of the filters is used that are folded away
 * @param unknownParty what was typed and is no organisation, null where it is or nothing was typed
 * @param told         that what was sent had been sent before, else null
 * @param done         what was just done; may be empty
 * @param notDone      what was not, and why; may be empty
 */
public record CommitmentListView(
        Listing listing, List<Tab> tabs, long waiting, String waitingUrl, boolean several, List<Choice> statuses, List<Choice> themes,
        List<Choice> groups, boolean more, List<Row> rows, String unknownParty, String told, List<String> done, List<String> notDone) {

    public CommitmentListView {
        tabs = List.copyOf(tabs);
        statuses = List.copyOf(statuses);
        themes = List.copyOf(themes);
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
        done = List.copyOf(done);
        notDone = List.copyOf(notDone);
    }

    /**
     * @param id         agreement and key, as a form sends it
     * @param group      heading that begins with this row, null within a group or without groups
     * @param live       whether the date still counts
     * @param moved      "was 1 mei, tweemaal verschoven", null where it never was
     * @param disputed   "hierover loopt een geschil: Voorlichting", null where none does
     * @param change     "wijziging loopt: voorgesteld", null where no amendment under way changes it
     * @param answerBy   "antwoord uiterlijk di 15 dec 2026", null where no answer is waited for
     * @param members    "gereed bij 287 van 342", null where it is not owed by members
     * @param holder     null for nobody
     * @param holds      "9 dagen (sinds vr 4 dec 2026)", null where it is not known since when
     * @param waits      what it waits for before it has to be kept, null for nothing
     * @param confirmable whether the reader can confirm it now
     * @param act        what the reader can do first, null for nothing
     */
    public record Row(
            String id, String url, String group, String text, String who, LocalDate due, boolean live, String moved, Tone tone, String status,
            Link disputed, Link change, String members, String holder, String answerBy, String holds, String reference, String title,
            String agreementUrl, String money, String waits, boolean confirmable, Link act) {}

    /** @param text a few words */
    public record Link(String text, String url) {}
}
