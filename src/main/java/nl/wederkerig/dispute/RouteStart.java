package nl.wederkerig.dispute;

import java.util.Optional;
import nl.wederkerig.shared.AgreementId;

/** Starts the route of a dispute, and goes on with it. Called by the process within its command. */
public interface RouteStart {

    /**
     * The next procedure of the route opens, without anybody's doing (D3, D4); when there is none left, the dispute closes without
     * a result, and the agreement of a deadlock fails (A14).
     *
     * @return the procedure that opened; empty when none is left
     */
    Optional<Procedure> next(AgreementId agreement, String dispute);
}
