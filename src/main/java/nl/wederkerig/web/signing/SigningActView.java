package nl.wederkerig.web.signing;

import java.util.List;
import nl.wederkerig.web.agreement.PromiseRow;
import nl.wederkerig.web.agreement.TextComparison;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Entry;
import nl.wederkerig.web.component.Form;

/**
 * The last look before signing, declining, ratifying or refusing to.
 *
 * @param title      what the reader is about to do
 * @param lead       in one sentence, with on whose behalf; null when it cannot be done
 * @param notNow     why it cannot be done, null when it can; then there is no form
 * @param effects    what will happen, in sentences
 * @param recipients who hears of it
 * @param form       with the hidden fields {@code als} and {@code sha256}
 * @param text       what it is about, null where there is nothing to read
 * @param reserves   whether it may be done under reservation
 * @param outside    whether it may have been done outside
 * @param reasons    whether a reason is asked
 * @param grounds    to choose from, empty where none is asked
 * @param decline    path to where signing is declined instead; null from elsewhere
 */
public record SigningActView(
        String title, String lead, String button, String action, String back, String notNow, List<String> effects, List<String> recipients,
        Form form, Reading text, boolean reserves, boolean outside, boolean reasons, List<Choice> grounds,
        String decline) {

    public SigningActView {
        effects = List.copyOf(effects);
        recipients = List.copyOf(recipients);
        grounds = List.copyOf(grounds);
    }

    /**
     * What is signed.
     *
     * @param paragraphs without empty lines
     * @param money      of the financial paragraph, by year; it is read in full, with the checks, at {@code checks}
     * @param changes    what it changes in the text in force, of an amendment; else null
     * @param unchecked  whether the financial paragraph or the feasibility check is not complete
     * @param open       what is open in the checklists, for the co-signer; null where nothing is, and for others
     */
    public record Reading(int version, List<String> paragraphs, List<PromiseRow> promises, List<Entry> money, String checks,
            boolean unchecked, String open, String sha256, String url, TextComparison changes) {

        public Reading {
            paragraphs = List.copyOf(paragraphs);
            money = List.copyOf(money);
            promises = List.copyOf(promises);
        }
    }
}
