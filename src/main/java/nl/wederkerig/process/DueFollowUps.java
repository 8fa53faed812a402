package nl.wederkerig.process;

import java.time.Instant;
import java.util.Optional;
import nl.wederkerig.commitment.FollowUps;
import nl.wederkerig.dossier.DueWork;
import nl.wederkerig.shared.AgreementId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** In import and replay, what has been reminded of is followed from the moment of the reminder on. */
@Component
class DueFollowUps implements DueWork {

    private final FollowUps followUps;

    DueFollowUps(@Lazy FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public Optional<Due> next(AgreementId agreement, Instant upTo) {
        return followUps.next(agreement)
                .filter(waiting -> !waiting.since().isAfter(upTo))
                .map(waiting -> new Due(waiting.since(), () -> followUps.follow(agreement, waiting.commitment())));
    }

    @Override
    public boolean canWait() {
        return true;
    }
}
