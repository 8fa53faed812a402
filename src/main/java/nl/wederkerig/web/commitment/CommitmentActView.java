package nl.wederkerig.web.commitment;

import java.util.List;
import java.util.stream.Stream;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Form;

/**
 * The page on which something is done with a commitment.
 *
 * @param fields     name of the fragment with what is asked
 * @param blocked    why it cannot be done now, null when it can
 * @param effects    what will happen, in sentences
 * @param recipients who hears of it
 * @param claim      what is answered, null where it answers no claim
 * @param extension  what is decided on, null where it decides on no date
 * @param seenClaim  number of the claim on the page, empty without
 * @param seenAsked  the date asked for on the page, empty without
 * @param members    to choose between; empty where it is about none, or about one that is known
 * @param member     of which it is reported, where that is known; else null
 * @param memberName its name
 * @param instead    other answers to the same claim
 * @param dispute    the one about it that runs on; null without
 * @param readers    the parties to the agreement, who read what is written
 */
public record CommitmentActView(
        CommitmentPageView.Head head, String url, String title, String button, String fields, String blocked, Form form, List<String> effects,
        List<String> recipients, CommitmentPageView.Claim claim, CommitmentPageView.Extension extension, String seenClaim, String seenAsked,
        List<Choice> decisions, List<Choice> members, String member, String memberName, boolean evidenceRequired,
        List<CommitmentListView.Link> instead, CommitmentPageView.Disputed dispute, boolean drastic,
        String readers) {

    public CommitmentActView {
        effects = List.copyOf(effects);
        recipients = List.copyOf(recipients);
        decisions = List.copyOf(decisions);
        members = List.copyOf(members);
        instead = List.copyOf(instead);
    }

    public List<Crumb> crumbs() {
        return Stream.concat(head.crumbs().stream(), Stream.of(new Crumb(head.text(), head.url()))).toList();
    }
}
