package nl.wederkerig.web.membership;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.calendar.Derivation;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Tone;

/**
 * One signal.
 *
 * @param open      whether it is to be answered yet
 * @param reasons   of the answer, null before
 * @param bundleUrl of the bundle that it lies in, null where it lies in none or is not the reader's to see
 * @param form      with which the association lays it in a bundle, null for others and after the answer
 * @param bundles   those that it can be laid in
 */
record SignalPage(
        String url, String title, String member, String association, String theme, LocalDate sentOn, LocalDate answerBy, Derivation why, boolean open,
        Tone tone, String standing, List<String> problem, List<String> solution, List<String> conditions, List<String> reasons,
        LocalDate answeredOn, String bundleUrl, Form form, List<Choice> bundles, String done) {}
