package nl.wederkerig.web.dispute;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Entry;
import nl.wederkerig.web.component.Form;

/**
 * The page on which something is done in a dispute.
 *
 * @param dispute     its title
 * @param explanation what the act does
 * @param fields      name of the fragment that asks what it needs
 * @param blocked     why it cannot be done now; null when it can, and then there is a form
 * @param consented   of a joint act, who has consented to what; empty for none
 * @param about       commitments whose fate can be said in a settlement: key and text
 * @param parties     who can owe a commitment that a settlement makes
 * @param arbiters    whether there are arbiters who can lay a settlement down
 * @param lastDay     of the consultation; null when it is over
 * @param moves       whether the act moves that day
 * @param route       what begins by itself after it; null when nothing does
 * @param facts       of what all do together: until when at most, and whose consent it takes; empty elsewhere
 * @param effects     what happens, in sentences; empty where the explanation says it
 * @param wholeText   whether what is settled on becomes the text of the agreement
 * @param reading     lines of the settlement that the reader would consent to; empty elsewhere
 */
public record DisputeActView(
        String url, String back, String dispute, String title, String explanation, String button, String fields, boolean drastic,
        String blocked, List<String> consented, List<Choice> about, List<Choice> disposals, List<Choice> levels, List<Choice> units,
        List<String> reading, List<Choice> parties, boolean arbiters, LocalDate lastDay, boolean moves, String route, List<Entry> facts,
        List<String> effects, boolean wholeText, Form form) {}
