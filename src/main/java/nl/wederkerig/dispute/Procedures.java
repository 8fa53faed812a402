package nl.wederkerig.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Reason;

/** Carries out the procedures of the route. Called with the dossier locked, within the transaction of what the dispute does. */
public interface Procedures {

    /** The procedures that the dispute has had. */
    Held held(AgreementId agreement, String dispute);

    /** @param dayZero from which its first limits count */
    void open(AgreementId agreement, String dispute, Procedure procedure, LocalDate dayZero);

    /** The dispute has ended: nothing is to be done in it any more. */
    void stop(AgreementId agreement, String dispute);

    /** Whether there are arbiters who can lay a settlement down as an award. */
    Optional<Reason> whyNotLaidDown(AgreementId agreement, String dispute);

    /** All parties ask it; where the arbiters do not, the dispute is settled on it all the same. */
    void layDown(AgreementId agreement, String dispute, Settlement settlement);

    /** What must be done in the disputes about an agreement, by the dispute's key, the nearest date first. */
    Map<String, List<DisputeView.Step>> steps(AgreementId agreement);

    /** @param goesOnFrom the day from which the first limits of a next procedure count; null before the first */
    record Held(int count, LocalDate goesOnFrom) {}
}
