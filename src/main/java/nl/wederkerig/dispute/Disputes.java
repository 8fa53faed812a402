package nl.wederkerig.dispute;

import java.util.List;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;

/**
 * The disputes about an agreement, and what their parties do in them; each is named by its key within the agreement, such as
 * {@code deadlock-1}. Everything throws {@link nl.wederkerig.shared.NotFound} when there is none or the actor may not see the
 * agreement; the acts throw {@link nl.wederkerig.shared.RuleBroken} for who is no negotiator of a party to the dispute.
 */
public interface Disputes {

    /** In the order in which they were raised; none for who sees only a part of the agreement. */
    List<DisputeView> of(AgreementId agreement, Actor actor);

    /**
     * Joint, by claimants and respondents, with the same text and commitments (A14).
     *
     * @throws nl.wederkerig.shared.InvalidInput without a text
     */
    void settle(AgreementId agreement, String dispute, String text, List<PromisedCommitment> commitments, Actor actor);

    /** By the claimants; needs the respondents' consent in the third-party stage. */
    void withdraw(AgreementId agreement, String dispute, Actor actor);

    /** By the respondents; with the last the dispute is withdrawn. */
    void consentToWithdrawal(AgreementId agreement, String dispute, Actor actor);
}
