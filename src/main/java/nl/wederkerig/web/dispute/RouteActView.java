package nl.wederkerig.web.dispute;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Form;

/**
 * The page on which something is done in a route, or with its outcome.
 *
 * @param dispute     its title
 * @param explanation what the act does, and to whom it is sent
 * @param fields      name of the fragment that asks what it needs
 * @param deadlock    whether there is nothing to comply with
 * @param blocked     why it cannot be done now; null when it can, and then there is a form
 * @param about       commitments whose fate can be said: key and text
 * @param keeps       of an answer, the commitments that would be the reader's
 * @param ministry    of an answer, whether parliament is to be told
 * @param parties     who can owe a commitment that comes of it
 * @param reading     lines of the outcome that is answered, or of the dispute that is put before somebody; empty elsewhere
 * @param heading     above these
 */
public record RouteActView(
        String url, String back, String dispute, String title, String explanation, String button, String fields, boolean deadlock, String blocked,
        List<Choice> about, List<Choice> disposals, List<Choice> yesOrNo, List<Choice> keeps, boolean ministry, String heading, List<String> reading,
        List<Choice> parties, LocalDate lastDay, boolean moves, Form form) {}
