package nl.wederkerig.web.agreement;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.calendar.Derivation;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Entry;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.WizardStep;

/**
 * One step of a new agreement.
 *
 * @param fields   name of the fragment with what is asked
 * @param parties  those that were entered, to choose between
 * @param rows     how many rows of parties or milestones are shown
 * @param ladder   what starts by itself when there is no text, with dates; empty where the route is not known yet
 * @param unreckoned what keeps the ladder from being reckoned, where the reader asked for it
 * @param entries  everything that was filled in, in the last step
 * @param mistakes everything that is wrong, in the last step
 * @param whatIfRows how many rows of what-if agreements are shown
 * @param moments  of the budget year, one of which may have to be met
 */
public record NewAgreementView(
        String url, String back, String fields, List<WizardStep> steps, Form form, ArrangementChoices choices, List<Choice> kinds,
        List<Choice> themes, List<Choice> models, List<Choice> roles, List<Choice> parties, List<Choice> deciders, int rows,
        List<Rung> ladder, List<Mistake> unreckoned, List<Entry> entries, List<Mistake> mistakes, boolean last, List<Choice> moments, int whatIfRows) {

    public NewAgreementView {
        steps = List.copyOf(steps);
        ladder = List.copyOf(ladder);
        unreckoned = List.copyOf(unreckoned);
        entries = List.copyOf(entries);
        mistakes = List.copyOf(mistakes);
        moments = List.copyOf(moments);
    }

    /** @param url of the field in its step */
    public record Mistake(String step, String text, String url) {}

    /** @param by the last day before it has happened. @param late why it comes too late, null where it does not (T66) */
    public record Rung(String text, LocalDate by, Derivation derivation, String late) {}
}
