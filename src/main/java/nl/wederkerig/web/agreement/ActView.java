package nl.wederkerig.web.agreement;

import java.util.List;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Entry;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Tone;

/**
 * The page on which something is done.
 *
 * @param fields     name of the fragment with what is asked
 * @param drastic    whether it ends something
 * @param blocked    why it cannot be done now, null when it can
 * @param roles      the roles to choose between, empty where there is one
 * @param consents   for what is done together: who has consented to what, and who is awaited
 * @param parties    those that can owe and be owed
 * @param deciders   organisations that may appoint
 * @param advices    that can begin before their day, by title of their milestone
 * @param rows       how many rows of commitments or milestones are shown
 * @param whatIfRows how many rows of what-if agreements are shown
 * @param consented  whether the reader's organisation has agreed already, so that it can only wait
 * @param byBzk      whether the reader is of BZK
 * @param events     that commitments wait for
 * @param lapses     the commitments that lapse with it
 * @param others     commitments in the form, each of which another may wait for
 * @param keys       what the commitments in the form are called
 * @param revision   of arrangement and timetable, as they stand on the page
 * @param version    of the text, as it stands on the page; 0 for none
 * @param agreed     the arrangement, or what has to be known besides
 * @param timetable  where it is what it is about
 * @param text       the text that it is about, null where it is about none
 */
public record ActView(
        String url, String back, String title, String explanation, String button, String fields, boolean drastic, String blocked,
        Form form, List<Choice> roles, List<OverviewView.Joint> consents, List<Choice> parties, List<Choice> deciders,
        List<Choice> advices, int rows,
        List<String> keys, int revision, int version, List<Entry> agreed, TextsView.Version text, ArrangementChoices choices, int whatIfRows,
        boolean consented, boolean byBzk, List<Entry> timetable, List<Choice> events, List<String> lapses, List<Choice> others) {

    public ActView {
        roles = List.copyOf(roles);
        consents = List.copyOf(consents);
        parties = List.copyOf(parties);
        deciders = List.copyOf(deciders);
        advices = List.copyOf(advices);
        keys = List.copyOf(keys);
        agreed = List.copyOf(agreed);
        timetable = List.copyOf(timetable);
        events = List.copyOf(events);
        lapses = List.copyOf(lapses);
        others = List.copyOf(others);
    }

    /** The commitments that the one with the key may wait for. */
    public List<Choice> waitable(String key) {
        return others.stream().filter(each -> !each.value().equals(key)).toList();
    }

    public Tone blockedTone() {
        return Tone.ATTENTION;
    }
}
