package nl.wederkerig.agreement;

import java.util.List;
import nl.wederkerig.shared.AgreementId;

/** How the dispute about a deadlock comes back to its agreement (A14). The dossier is locked. */
public interface DeadlockOutcomes {

    /** A settlement, or an outcome followed by all: ESCALATED to SIGNING with this text. */
    void text(AgreementId agreement, String text, List<PromisedCommitment> commitments);

    /** A binding outcome: ESCALATED to SIGNING, in which nobody can decline. */
    void bindingText(AgreementId agreement, String text, List<PromisedCommitment> commitments);

    /** The dispute was withdrawn: NEGOTIATION with P3M, once; a second withdrawal counts as {@link #noText}. */
    void withdrawn(AgreementId agreement);

    /** Anything else: FAILED. */
    void noText(AgreementId agreement);
}
