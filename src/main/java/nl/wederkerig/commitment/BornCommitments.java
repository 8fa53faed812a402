package nl.wederkerig.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;

/**
 * What disputes do with commitments (C6, D12). Called with the dossier locked, within the transaction of the dispute's act;
 * each commitment says from which dispute it comes.
 */
public interface BornCommitments {

    /** A settlement or a binding outcome: owed from today. */
    void open(AgreementId agreement, String dispute, List<PromisedCommitment> promised);

    /** Of an outcome that does not bind: planned until the obligor has answered. */
    void plan(AgreementId agreement, String dispute, List<PromisedCommitment> promised);

    /**
     * An obligor answers an outcome that does not bind.
     *
     * @param follow FOLLOW opens all that it would owe; otherwise it deviates
     * @param keeps  with DEVIATE, the keys of what it says that it keeps; the others lapse
     */
    void answered(AgreementId agreement, String dispute, OrganisationId obligor, boolean follow, Set<String> keeps);

    /** The end of a dispute disposes of a commitment that it was about (D12). */
    void dispose(AgreementId agreement, String dispute, String commitment, Disposal disposal);

    /** What becomes of a commitment at the end of a dispute about it. */
    sealed interface Disposal {

        /** It counts as fulfilled. */
        record Fulfilled() implements Disposal {}

        /** Nothing is owed any more. */
        record Waived() implements Disposal {}

        /** It is owed. @param due the last day, inclusive; null for the date it had */
        record Open(LocalDate due) implements Disposal {}
    }
}
