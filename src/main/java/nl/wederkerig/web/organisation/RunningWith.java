package nl.wederkerig.web.organisation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementQuery;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.commitment.CommitmentPage;
import nl.wederkerig.commitment.CommitmentQuery;
import nl.wederkerig.commitment.CommitmentQuery.Side;
import nl.wederkerig.commitment.CommitmentQuery.Whose;
import nl.wederkerig.commitment.CommitmentStatus;
import nl.wederkerig.commitment.Commitments;
import nl.wederkerig.dispute.DisputeQuery;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.web.Room;
import nl.wederkerig.web.component.Texts;
import nl.wederkerig.web.meeting.BriefingModel;
import org.springframework.stereotype.Component;

/** Where the page of an organisation leads to: the lists of what the reader may see with it, each with how many rows it has. */
@Component
class RunningWith {

    /** @param count null where the link leads to no list */
    record Link(String url, String text, String count) {}

    private final Agreements agreements;
    private final Commitments commitments;
    private final Disputes disputes;
    private final Texts texts;

    RunningWith(Agreements agreements, Commitments commitments, Disputes disputes, Texts texts) {
        this.agreements = agreements;
        this.commitments = commitments;
        this.disputes = disputes;
        this.texts = texts;
    }

    /** Empty where there is nothing. */
    List<Link> of(OrganisationView organisation, Actor actor) {
        String party = "partij=" + organisation.code();
        long parties = agreements.list(new AgreementQuery(null, Set.of(), organisation.id(), null,
                AgreementQuery.Sort.REFERENCE, false, 0, 1), actor).total();
        long disputed = disputes.list(new DisputeQuery(false, true, null, Set.of(organisation.id()), 0, 1), actor).total();
        List<Link> lists = Stream.of(
                link(parties, false, "/akkoorden?" + party, "agreements"),
                promises(organisation, Side.OWES, "/afspraken/alle?status=OWED&moet=true&" + party, "owes", actor),
                promises(organisation, Side.IS_OWED, "/afspraken/alle?status=OWED&krijgt=true&" + party, "is-owed", actor),
                link(disputed, false, "/geschillen?toon=ALL&" + party, "disputes")).flatMap(List::stream).toList();
        return lists.isEmpty() || !BriefingModel.mayRead(organisation.id(), actor) ? lists
                : Stream.concat(Stream.of(new Link("/organisaties/" + organisation.id() + "/stand", text("between"), null)), lists.stream()).toList();
    }

    /** For who enters the list of commitments. */
    private List<Link> promises(OrganisationView organisation, Side side, String url, String text, Actor actor) {
        if (!Room.follows(actor.roles())) {
            return List.of();
        }
        CommitmentPage found = owed(organisation, side, actor);
        return link(found.counted(), found.more(), url, text);
    }

    private CommitmentPage owed(OrganisationView organisation, Side side, Actor actor) {
        return commitments.count(new CommitmentQuery(null, Whose.ALL, CommitmentStatus.TO_BE_DONE, false, false, null, organisation.id(), side,
                Set.of(), null, null, null, CommitmentQuery.Sort.DUE, 0, 1), actor);
    }

    private List<Link> link(long count, boolean more, String url, String text) {
        return count == 0 ? List.of() : List.of(new Link(url, text(text), more ? texts.text("organisation.with.more", count) : Long.toString(count)));
    }

    private String text(String key) {
        return texts.text("organisation.with." + key);
    }
}
