package nl.wederkerig.commitment;

import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Role;
import org.springframework.stereotype.Component;

/** What beneficiaries waive (C7). */
@Component
class Waivers {

    private final CommitmentConditions conditions;
    private final FollowUp followUp;
    private final EventRecord record;

    Waivers(CommitmentConditions conditions, FollowUp followUp, EventRecord record) {
        this.conditions = conditions;
        this.followUp = followUp;
        this.record = record;
    }

    void waive(Commitment commitment, Actor actor) {
        boolean followed = commitment.followed();
        boolean waived = commitment.waive(actor.organisation());
        record.append(new WaiverConsented(commitment.agreement(), commitment.key(), actor.organisation()), actor, Role.NEGOTIATOR);
        if (waived) {
            record.append(new CommitmentWaived(commitment.agreement(), commitment.key()), actor, Role.NEGOTIATOR);
            followUp.ended(commitment, followed);
            conditions.releasedBy(commitment);
        }
    }
}
