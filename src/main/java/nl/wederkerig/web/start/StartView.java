package nl.wederkerig.web.start;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.web.agreement.DraftModel;
import nl.wederkerig.web.commitment.AtStart;
import nl.wederkerig.web.commitment.InOurNameView;
import nl.wederkerig.web.component.Tone;
import nl.wederkerig.web.signing.CabinetView;
import nl.wederkerig.web.signing.CoSigningView;

/**
 * The start page; what is not for the reader is null.
 *
 * @param sentences what stands at the top, computed
 * @param drafts    of new agreements, by the reader
 * @param appointed what a person of no organisation is appointed in, and what the appointing authority is asked
 * @param links     rooms to go to, for who has no list of their own here
 */
public record StartView(
        String heading, List<Sentence> sentences, List<DraftModel.Draft> drafts, Tasks tasks, List<Running> negotiations, CoSigning coSigning, List<CabinetView.Row> cabinet,
        Ladder ladder, AtStart.Block commitments, InOurNameView.Block inOurName, Appointed appointed, List<Link> links) {

    public StartView {
        sentences = List.copyOf(sentences);
        links = List.copyOf(links);
    }

    /** @param total of all, of which the first are shown */
    public record Tasks(List<TaskRow> rows, long total) {}

    /** A negotiation. @param termEnd last day of its term. @param resumesOn while it stands still, else null */
    public record Running(String url, String reference, String title, String parties, LocalDate termEnd, LocalDate resumesOn, String waitsFor) {}

    /** What is to be co-signed, and what became of refusals. */
    public record CoSigning(List<CoSigningView.Row> open, long total, List<CoSigningView.Row> refused) {}

    /** Every agreement that runs, the highest level first. @param total of all that run */
    public record Ladder(List<Rung> rungs, long total) {}

    /**
     * @param level 0 to 5
     * @param holds for how long, null where it is not known
     * @param next  what follows, null where nothing is dated
     */
    public record Rung(
            String url, String reference, String title, int level, Tone tone, String levelText, Tone statusTone, String status, String holder,
            String holds, LocalDate since, String next, LocalDate nextOn) {}

    /** @param asked how many things are asked about appointments. @param disputes null for the appointing authority */
    public record Appointed(int asked, List<InDispute> disputes) {}

    /** A dispute in which the reader is appointed. @param nextOn null when nothing is dated */
    public record InDispute(String url, String title, String agreement, Tone tone, String stage, LocalDate nextOn) {}

    /** @param text a few words. @param about what is found there */
    public record Link(String text, String about, String url) {}

    /** @param url the agreements that it counts, null where it counts none */
    public record Sentence(String text, String url) {}
}
