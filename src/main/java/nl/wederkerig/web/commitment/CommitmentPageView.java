package nl.wederkerig.web.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.calendar.Derivation;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Entry;
import nl.wederkerig.web.component.LinkedText;
import nl.wederkerig.web.component.Listing;
import nl.wederkerig.web.component.Tone;
import nl.wederkerig.web.dispute.EndedDispute;

/**
 * One commitment with all that happened to it.
 *
 * @param change      an amendment under way that changes or drops it, and where that is compared; null without
 * @param changeUrl   where a change of it is proposed, null where the reader cannot
 * @param disputed    the dispute about it that runs; null without
 * @param ended       disputes about it that are over, the last first
 * @param acts        what the reader can do, the first thing first
 * @param raiseUrl    where a dispute about it is raised, null where that cannot be done
 * @param last        the claim that stands, null without
 * @param earlier     claims before it, the last first
 * @param extensions  requests for another date, the last first
 * @param dates       every date that it had, the first first
 * @param facts       what it promises beyond who, what and when
 * @param money       a line a year; empty without
 * @param members     null where it is not owed by members
 * @param drawing     null where nothing depends on it and it depends on nothing
 * @param processUrl  how its fulfilment goes, null while there is no such process
 */
public record CommitmentPageView(
        Head head, CommitmentListView.Link change, String changeUrl,
        Disputed disputed, List<EndedDispute> ended, List<Act> acts, String raiseUrl, Claim last, List<Claim> earlier,
        List<Extension> extensions, List<DateRow> dates, List<Progress> progress, List<Entry> facts, List<Entry> money, Members members,
        DependencyDrawing drawing, String processUrl) {

    public CommitmentPageView {
        ended = List.copyOf(ended);
        acts = List.copyOf(acts);
        earlier = List.copyOf(earlier);
        extensions = List.copyOf(extensions);
        dates = List.copyOf(dates);
        progress = List.copyOf(progress);
        facts = List.copyOf(facts);
        money = List.copyOf(money);
    }

    /** Whether something is waited for that the reader can do. */
    public boolean awaited() {
        return acts.stream().anyMatch(Act::primary);
    }

    /**
     * Which commitment it is, and how it stands.
     *
     * @param live      whether the date still counts
     * @param moved     "was 1 mei, tweemaal verschoven", null where it never was
     * @param derivation why it is that day, null where a day was agreed
     * @param condition what it waits or waited for, null without
     * @param members   "gereed bij 287 van 342", null where it is not owed by members
     * @param holder    null for nobody
     * @param since     "9 dagen (sinds vr 4 dec 2026)", null where that is not known
     * @param done      what was just done, null after nothing
     */
    public record Head(
            String url, List<Crumb> crumbs, String agreementUrl, String reference, String title, String key, String text, String who, Tone tone,
            String status, LocalDate due, boolean live, String moved, Derivation derivation, String condition, String members, String holder,
            String since, String done) {}

    /** @param text what it is called and where it stands. @param url null for a member, who reads only that one runs */
    public record Disputed(String text, String url) {}

    /** @param primary whether it is what is waited for. @param drastic whether it gives something up */
    public record Act(String text, String url, boolean primary, boolean drastic) {}

    /**
     * @param derivation why answers are due by then, null where that is not reckoned
     * @param silent     who has not answered, null for nobody
     * @param open       whether answers are still waited for
     */
    public record Claim(
            String by, LocalDate claimedOn, List<LinkedText> evidence, LocalDate answerBy, Derivation derivation, boolean unanswered,
            List<Answer> answers, String silent, boolean open) {}

    /** @param newDue the last day for the rest, null unless a part was confirmed. @param text may be null */
    public record Answer(String by, Tone tone, String word, LocalDate newDue, String text, LocalDate on) {}

    /**
     * @param derivation why decisions are due by then, null where that is not reckoned
     * @param silent     who has not decided, null for nobody
     * @param open       whether it is still to be decided on
     */
    public record Extension(
            LocalDate askedOn, LocalDate was, LocalDate newDue, String reason, LocalDate answerBy, Derivation derivation, Tone tone,
            String word, List<Answer> decisions, String silent, boolean open) {}

    /** @param due null where the date was taken away. @param current whether it is the one that counts */
    public record DateRow(LocalDate due, String why, LocalDate on, boolean current) {}

    /** @param percent null where none was given */
    public record Progress(Instant at, String by, String text, Integer percent) {}

    /**
     * @param of      how many there are
     * @param listing of those shown; null for a member, who sees its own report only
     * @param own     the reader's own report, null for who is no member
     */
    public record Members(int done, int of, int percent, Listing listing, List<Member> rows, Member own) {}

    /** @param by who reported for it, null where it did so itself. @param act where it can be reported, null where the reader cannot */
    public record Member(String name, LocalDate reportedOn, String by, String text, String act) {}
}
