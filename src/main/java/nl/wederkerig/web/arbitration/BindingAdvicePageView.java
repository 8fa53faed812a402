package nl.wederkerig.web.arbitration;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.calendar.Derivation;
import nl.wederkerig.web.component.Entry;

/**
 * The binding advice in one dispute.
 *
 * @param stage    how far it is, in a sentence
 * @param facts    days of what has happened
 * @param award    null before the award's term began, or after it
 * @param decision the award, in paragraphs; empty before it
 * @param rounds   of the timetable, in order
 * @param acts     what the reader can do now, the first one first
 * @param beside   whether the reader is an arbiter for whom the presiding one acts
 * @param agreed   null where the parties asked for no award on what they agreed
 * @param consents parties that agreed to a later award, in a sentence a day
 */
public record BindingAdvicePageView(
        String title, String dispute, String back, String stage, List<Act> acts, Award award, List<Entry> facts, List<String> decision, List<Round> rounds, List<Filed> filed,
        List<Held> held, List<String> consents, List<Held> corrections, Agreed agreed, boolean beside) {

    /** What all parties settled on and asked to be laid down. @param lines empty once the award says it */
    public record Agreed(String state, List<String> lines) {}

    public record Act(String url, String text) {}

    /** @param summoned null while it is in time */
    public record Award(LocalDate lastDay, Derivation derivation, LocalDate summoned) {}

    /** @param by who files then; null for a hearing. @param current whether it is to be done now */
    public record Round(String text, String by, LocalDate on, boolean current) {}

    /** @param text null while sealed for the reader */
    public record Filed(int number, String kind, String by, LocalDate on, List<String> text, List<Document> documents) {}

    public record Document(String url, String name, String about) {}

    /** A hearing, a decision on jurisdiction, a reopening or a correction. */
    public record Held(String kind, LocalDate on, List<String> text) {}
}
