package nl.wederkerig.web.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.calendar.Derivation;
import nl.wederkerig.web.agreement.PromiseRow;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Entry;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Listing;
import nl.wederkerig.web.component.Tone;

/**
 * One consultation.
 *
 * @param facts       which agreement it is about, how many votes the reader's organisation has, the quorum
 * @param open        whether members can vote now
 * @param why         how the last day was reckoned
 * @param turnout     null where the reader may not know it yet
 * @param quorum      how many per cent of all votes is needed
 * @param result      null before the count
 * @param decided     what the association decided since, null before
 * @param withdrawn   why it was taken back; empty where nobody said so; null where it was not
 * @param voted       what the reader's organisation voted last, null where it did not
 * @param remark      what it said with that, null for nothing
 * @param blocked     why the reader cannot vote, null when the reader can, or has nothing to vote
 * @param form        null where the reader cannot vote
 * @param withdrawUrl null for who cannot take it back
 * @param listing     of all members, for the association; null for others
 * @param standings   which of them can be asked for
 * @param members     each with its votes, for the association; empty for others
 * @param done        what was just done, null after nothing
 */
record ConsultationPage(
        String url, String question, Tone tone, String standing, List<String> explanation, List<Entry> facts, boolean open, LocalDate lastDay,
        Derivation why, String turnout, int quorum, String result, String decided, LocalDate decidedOn, String withdrawn, String version,
        List<String> text,
        List<PromiseRow> promises, List<Document> documents, String voted, Instant votedAt, String remark, String blocked, Form form,
        List<Choice> votes, String withdrawUrl, Listing listing, List<Choice> standings, List<Member> members, String done) {

    public record Document(String url, String name) {}

    /** @param vote null while it did not vote, and while votes are sealed */
    public record Member(String name, int weight, Instant at, String vote, String remark) {}
}
