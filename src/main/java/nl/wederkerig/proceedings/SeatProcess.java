package nl.wederkerig.proceedings;

import java.time.Instant;
import java.util.UUID;
import nl.wederkerig.shared.AgreementId;

/**
 * The processes in which seats are filled and challenges dealt with, one each. Called within the command's transaction after the
 * aggregate has changed and its event stands in the record. What the process does by itself it is not told.
 */
public interface SeatProcess {

    /** A seat is open, or open again. @param lapsesAt the first moment after the term (Europe/Amsterdam midnight) */
    void opened(AgreementId agreement, String dispute, UUID seat, SeatState waits, Instant lapsesAt);

    /** Whoever was asked did it. @param lapsesAt null once the seat is filled */
    void answered(AgreementId agreement, UUID seat, SeatState waits, Instant lapsesAt);

    /** A corrected holiday moved the term. */
    void moved(AgreementId agreement, UUID seatOrChallenge, Instant lapsesAt);

    /** A seat that is open, or a challenge, of a procedure that is over. */
    void over(AgreementId agreement, UUID seatOrChallenge);

    void challenged(AgreementId agreement, String dispute, UUID challenge, Instant lapsesAt);

    void challengeClosed(AgreementId agreement, UUID challenge, boolean upheld);

    /** Nobody is missing any more in the procedure. */
    void seatsFilled(AgreementId agreement, String dispute);

    /** The timers of the procedure are held; {@link ProceedingsProcess#stepMoved} lets each run again. */
    void standStill(AgreementId agreement, String dispute);
}
