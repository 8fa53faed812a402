package nl.wederkerig.web.commitment;

import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.Sight;
import nl.wederkerig.overview.ProcessPositions;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Where the process of a commitment is shown. */
@Component
class CommitmentRoad {

    private final Agreements agreements;
    private final ProcessPositions positions;

    CommitmentRoad(@Lazy Agreements agreements, @Lazy ProcessPositions positions) {
        this.agreements = agreements;
        this.positions = positions;
    }

    /** Null while no follow-up runs, and for who sees the agreement in part only. */
    String url(AgreementId agreement, String key, Actor actor) {
        boolean shown = agreements.sight(agreement, actor) == Sight.FULL && positions.ofCommitment(agreement, key).isPresent();
        return shown ? "/akkoorden/" + agreement + "/proces/afspraak/" + key : null;
    }
}
