package nl.wederkerig.web.signing;

import java.util.List;
import nl.wederkerig.signing.SigningAct;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Entry;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Tone;

/**
 * One referral, and what the reader can do with it.
 *
 * @param next    the act that moves it on, null where the reader has none
 * @param again   acts that can be done over, such as another meeting
 * @param form    of the act that was sent last
 * @param sent    the act that was sent and refused, null at first
 * @param done    what was just done, null after nothing
 */
public record ReferralView(
        String reference, String title, String url, Tone tone, String status, String reason, List<Entry> facts, SigningAct next,
        List<SigningAct> again, List<String> notNow, List<String> effects, List<Choice> decisions, Form form, SigningAct sent, String done,
        String action) {

    public ReferralView {
        facts = List.copyOf(facts);
        again = List.copyOf(again);
        notNow = List.copyOf(notNow);
        effects = List.copyOf(effects);
        decisions = List.copyOf(decisions);
        form = sent == null || sent == next ? form : form.called(sent.name());
    }

    /** What was typed belongs to the act that was sent; other forms on the page are empty. */
    public Form formOf(SigningAct act) {
        return act == sent || sent == null && act == next ? form : act == next ? Form.empty() : Form.empty().called(act.name());
    }

    /** Where the form of the act is sent. */
    public String actionOf(SigningAct act) {
        return action + "/" + ReferralController.slugOf(act);
    }
}
