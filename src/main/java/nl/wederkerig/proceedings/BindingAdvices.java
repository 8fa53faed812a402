package nl.wederkerig.proceedings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.document.NewDocument;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;

/**
 * What the parties to a dispute file with arbiters, each by its negotiator; all of it is shown to all (D8). Everything throws
 * {@link nl.wederkerig.shared.NotFound} when there is no binding advice in the dispute or the actor may not see the agreement,
 * {@link nl.wederkerig.shared.RuleBroken} where it cannot be filed now or by this actor, and
 * {@link nl.wederkerig.shared.InvalidInput} for texts and documents that cannot be taken.
 */
public interface BindingAdvices {

    /** Longest text that can be filed, in characters; what is longer goes in a document. */
    int LONGEST_TEXT = 200_000;
    int MOST_DOCUMENTS = 10;

    /** @param amount in euros; null where the claim is about something else than money */
    void completeClaim(AgreementId agreement, String dispute, String text, BigDecimal amount, List<NewDocument> documents, Actor actor);

    /** In a deadlock, one a side, sealed until the last is in or the term is over (A14). */
    void propose(AgreementId agreement, String dispute, String text, List<NewDocument> documents, Actor actor);

    void respond(AgreementId agreement, String dispute, String text, List<NewDocument> documents, Actor actor);

    /** That the arbiters are not competent; at the latest with the response. */
    void objectToJurisdiction(AgreementId agreement, String dispute, String text, List<NewDocument> documents, Actor actor);

    /** @param kind one of those that are {@link SubmissionKind#exchanged()} */
    void submit(AgreementId agreement, String dispute, SubmissionKind kind, String text, List<NewDocument> documents, Actor actor);

    /** That the award may come later than nine months after the constitution; takes effect when all parties agree to the same day. */
    void agreeToExtension(AgreementId agreement, String dispute, LocalDate until, Actor actor);

    /** Correction or interpretation of the award, within thirty days of it. */
    void requestCorrection(AgreementId agreement, String dispute, String text, Actor actor);
}
