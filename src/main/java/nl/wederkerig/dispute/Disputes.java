package nl.wederkerig.dispute;

import java.util.List;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;

/** What parties do in a dispute, named by its key within the agreement, such as {@code deadlock-1}. */
public interface Disputes {

    /** Joint, by claimants and respondents, with the same text and commitments (A14). */
    void settle(AgreementId agreement, String dispute, String text, List<PromisedCommitment> commitments, Actor actor);

    /** By the claimants; needs the respondents' consent in the third-party stage. */
    void withdraw(AgreementId agreement, String dispute, Actor actor);

    /** By the respondents; with the last the dispute is withdrawn. */
    void consentToWithdrawal(AgreementId agreement, String dispute, Actor actor);
}
