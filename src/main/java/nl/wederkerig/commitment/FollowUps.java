package nl.wederkerig.commitment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;

/** What the process of a follow-up asks of its commitment, and lets happen when a day has passed. */
public interface FollowUps {

    OrganisationId obligor(AgreementId agreement, String commitment);

    /** Who has not answered the claim. */
    List<OrganisationId> answering(AgreementId agreement, String commitment);

    /** Who has not decided on the date asked for. */
    List<OrganisationId> deciding(AgreementId agreement, String commitment);

    /** The last day has passed. @throws FollowUpDisagrees when it has not, or nothing is owed */
    void overdue(AgreementId agreement, String commitment);

    /** The response term of a claim has passed: who is silent is named, and nothing is confirmed (A7). @throws FollowUpDisagrees */
    void unanswered(AgreementId agreement, String commitment);

    /** As {@link #unanswered}, for a request for another date. @throws FollowUpDisagrees */
    void undecided(AgreementId agreement, String commitment);

    /** One that has been reminded of, or is overdue, and is not followed. @param since when that was */
    record Waiting(AgreementId agreement, String commitment, Instant since) {}

    /** The first of the dossier. */
    Optional<Waiting> next(AgreementId agreement);

    /** Begins to follow a commitment, unless it is followed or no longer owed; the dossier must be locked. */
    void follow(AgreementId agreement, String commitment);
}
