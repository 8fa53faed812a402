package nl.wederkerig.dispute;

import java.util.List;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.shared.AgreementId;

/** How the procedure about a deadlock ends for its agreement (A14). Called by what carries out the procedure, with the dossier locked. */
public interface DeadlockEnd {

    /** A binding outcome: a text that can be signed, not declined. */
    void bindingText(AgreementId agreement, String dispute, String text, List<PromisedCommitment> commitments);

    /** Nothing came out of it: the agreement fails. */
    void nothing(AgreementId agreement, String dispute);
}
