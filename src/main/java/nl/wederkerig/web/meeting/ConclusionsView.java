package nl.wederkerig.web.meeting;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.calendar.Derivation;
import nl.wederkerig.web.component.Tone;

/**
 * What was concluded at a meeting.
 *
 * @param confirmBy  null before it was closed, as why it is that day
 * @param confirmed  how many all others confirmed: the only ones that count
 * @param confirmAll where all that is asked is confirmed at once; null where nothing or only one is
 * @param asked      how many that are
 * @param one        whether only one is asked, with what others read otherwise
 * @param apart      numbers of what is asked too but is not confirmed at once, since another party reads it otherwise
 * @param concludes  whether the reader can add one
 */
record ConclusionsView(List<Row> rows, LocalDate confirmBy, Derivation why, int confirmed, String confirmAll, int asked,
        boolean one, List<Integer> apart, boolean concludes) {

    /**
     * @param point   on which it was concluded; null for none
     * @param silent  who is asked and said nothing; null for nobody
     * @param confirm where it is confirmed, null for who is not asked; as the address for another reading
     * @param off     where it is taken back; null for who cannot
     * @param drafts  what can be made of it in the dossier
     * @param takenUp who made something of it, and when; null before
     */
    record Row(
            int number, String text, String who, LocalDate due, String point, String by, Tone tone, String standing, List<Answer> answers,
            String silent, String confirm, String otherwise, String off, List<Draft> drafts, String takenUp) {}

    /** @param reading its own; null without. @param confirmedOn null while it did not confirm */
    record Answer(String party, LocalDate confirmedOn, String reading, LocalDate readingOn) {}

    /** @param as what the form sends */
    record Draft(String url, String as, String text) {}
}
