package nl.wederkerig.web.start;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.web.agreement.DraftModel;
import nl.wederkerig.web.commitment.AtStart;
import nl.wederkerig.web.commitment.InOurNameView;
import nl.wederkerig.web.escalation.EscalationView;
import nl.wederkerig.web.signing.CabinetView;
import nl.wederkerig.web.signing.CoSigningView;

/**
 * The start page; what is not for the reader is null.
 *
 * @param drafts    of new agreements, by the reader
 * @param escalation of an executive, on top of everything else
 * @param ahead     meetings of a negotiator in the next two weeks
 * @param appointed what a person of no organisation is appointed in
 * @param changed   since the reader's last visit, or lately
 * @param bzk       of who watches over all agreements
 * @param works     of the operator
 * @param links     rooms to go to, for who has no list of their own here
 */
public record StartView(
        String heading, List<DraftModel.Draft> drafts, Tasks tasks, List<Running> negotiations, CoSigning coSigning, List<CabinetView.Row> cabinet,
        EscalationView escalation, AtStart.Block commitments, List<MeetingAhead> ahead, InOurNameView.Block inOurName, Appointed appointed,
        Changed changed, Bzk bzk, Works works, List<Link> links) {

    public StartView {
        ahead = List.copyOf(ahead);
        links = List.copyOf(links);
    }

    /**
     * @param total      of all, of which the first are shown
     * @param colleagues what waits for these where nothing does here, in words; null where that is not told
     */
    public record Tasks(List<TaskRow> rows, long total, String colleagues) {}

    /**
     * A negotiation, or what is prepared for one.
     *
     * @param termEnd   last day of its term, null before it began
     * @param resumesOn while it stands still, else null
     * @param holds     null where not known
     */
    public record Running(String url, String reference, String title, String parties, LocalDate termEnd, LocalDate resumesOn, String status,
            String holder, String holds) {}

    /** What is to be co-signed, and what became of refusals. */
    public record CoSigning(List<CoSigningView.Row> open, long total, List<CoSigningView.Row> refused) {}

    /** @param disputes in which the reader is appointed */
    public record Appointed(List<InDispute> disputes) {}

    /**
     * A dispute in which the reader is appointed.
     *
     * @param next   what must be done by then, null when nothing is dated
     * @param holder null when nobody holds it
     */
    public record InDispute(String url, String title, String agreement, String stage, String next, LocalDate nextOn, String holder) {}

    /**
     * @param since  when the last visit was, null where there was none
     * @param lately what changed in the last days is told, for nothing did since that visit
     * @param total  of all dossiers in which something happened
     */
    public record Changed(String since, boolean lately, List<ChangedDossier> dossiers, long total) {}

    /** @param history where all of it is told. @param more how many events are not told here */
    public record ChangedDossier(String url, String history, String reference, String title, List<Happened> latest, long more) {}

    public record Happened(LocalDate day, String sentence) {}

    /** @param looks texts to look at beforehand, null for who is not asked to. @param ministries those that are late most first */
    public record Bzk(List<PriorLook> looks, List<Ministry> ministries) {}

    /** @param askedOn null where it is not known */
    public record PriorLook(String url, String reference, String title, LocalDate askedOn, LocalDate answerBy) {}

    /** Each number with where its rows are, null where there are none. @param longest the last day of what is late longest */
    public record Ministry(String code, String name, long late, LocalDate longest, String lateUrl, long tables, long themes, String tablesUrl,
            long negotiations, String negotiationsUrl) {}

    /** @param briefing where stands what is open between those who meet. @param at null where no time was named */
    public record MeetingAhead(String url, String briefing, String title, LocalDate day, String at) {}

    /** @param wrong what asks for somebody now */
    public record Works(List<Wrong> wrong) {

        public Works {
            wrong = List.copyOf(wrong);
        }
    }

    public record Wrong(String what, long count) {}

    /** @param text a few words. @param about what is found there */
    public record Link(String text, String about, String url) {}
}
