package nl.wederkerig.web.dispute;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Form;

/**
 * The page on which something is done in a procedure.
 *
 * @param fields   name of the fragment that asks what it needs
 * @param blocked  why it cannot be done now; null when it can, and then there is a form
 * @param reading  lines that the act is about, such as the proposal that is answered; empty elsewhere
 * @param persons  to choose from
 * @param seats    to choose from; empty where there is one only
 * @param choices  of the fragment's own question; empty elsewhere
 * @param about    commitments whose fate can be said: key and text
 * @param parties  who can owe a commitment that comes of it
 * @param lastDay  by when it is to be done, or what the day is that it moves; null where there is none
 * @param moves    whether it moves that day
 * @param warning  what to think of first; null without
 * @param effects  what happens, in sentences; empty where the explanation says it
 * @param dayHint  on the day on which the ground for a challenge was known; null elsewhere
 * @param dayNeeded whether that day must be named
 * @param told     who sees what is done
 */
public record ProcedureActView(
        String url, String back, String dispute, String title, String explanation, String fields, boolean drastic, String blocked,
        List<String> reading, List<Choice> persons, List<Choice> seats, List<Choice> choices, List<Choice> about, List<Choice> disposals,
        List<Choice> units, String told, List<Choice> parties, String button, LocalDate lastDay, boolean moves, String warning,
        List<String> effects, String dayHint, boolean dayNeeded, Form form) {}
