package nl.wederkerig.dispute;

import java.util.List;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.shared.AgreementId;

/** How the procedure in a dispute ends. Called by what carries out the procedure, with the dossier locked. */
public interface DeadlockEnd {

    /** A binding outcome about a deadlock: a text that can be signed, not declined (A14). */
    void bindingText(AgreementId agreement, String dispute, String text, List<PromisedCommitment> commitments);

    /** Nothing came out of it; the agreement of a deadlock fails (A14), another is as it was. */
    void nothing(AgreementId agreement, String dispute);
}
