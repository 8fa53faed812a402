package nl.wederkerig.overview;

import java.time.LocalDate;
import java.util.Optional;
import nl.wederkerig.shared.AgreementId;

/** Whether the respondents in a dispute in consultation have still to do something about it (D1), as their task says. */
public interface DisputeResponses {

    /** For who sees the dispute. @return the last day on which they are in time; empty where nothing is awaited or the term stands still */
    Optional<LocalDate> awaitedBy(AgreementId agreement, String dispute);
}
