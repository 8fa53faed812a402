package nl.wederkerig.commitment;

import java.util.List;
import java.util.Optional;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.Reason;

/**
 * Commitments that the registrar enters afterwards. Only of an agreement that was concluded before it was entered and is in
 * force (A2): what was signed here stands in a text, and changes by an amendment (A4, A15).
 */
public interface CommitmentEntry {

    /**
     * Owed from the day on which the agreement entered into force, or waiting for their condition. They do not stand in a text, so
     * that an amendment leaves them as they are unless it has them too.
     *
     * @param file name of the spreadsheet that they come from; kept in the record
     * @throws nl.wederkerig.shared.NotFound     for anybody but the registrar
     * @throws nl.wederkerig.shared.RuleBroken   A15, or C4 for a circle
     * @throws nl.wederkerig.shared.InvalidInput with all faults
     */
    void enter(AgreementId agreement, List<PromisedCommitment> added, String file, Actor registrar);

    /** What {@link #enter} would find wrong; paths such as {@code commitments[0].due}. */
    List<Fault> faults(AgreementId agreement, List<PromisedCommitment> added);

    /** Which rule would refuse them. */
    Optional<Reason> whyNot(AgreementId agreement, List<PromisedCommitment> added);
}
