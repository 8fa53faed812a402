package nl.wederkerig.commitment;

import java.time.LocalDate;
import nl.wederkerig.commitment.ExtensionView.Decision;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Role;
import org.springframework.stereotype.Component;

/** Requests for another date, and what the beneficiaries decide on them (C3). */
@Component
class Extensions {

    private final FollowUp followUp;
    private final ResponseTerm response;
    private final EventRecord record;
    private final EffectiveTime time;

    Extensions(FollowUp followUp, ResponseTerm response, EventRecord record, EffectiveTime time) {
        this.followUp = followUp;
        this.response = response;
        this.record = record;
        this.time = time;
    }

    void request(Commitment commitment, LocalDate newDue, String reason, Actor actor) {
        new FilledIn().newDue(newDue, commitment.due(), time.today()).required("reason", reason).refuse();
        followUp.begin(commitment);
        commitment.requestExtension(Extension.asked(time.today(), commitment.due(), newDue, reason.strip(), response.lastDay()));
        record.append(new ExtensionRequested(commitment.agreement(), commitment.key(), actor.organisation(), commitment.due(), newDue,
                reason.strip()), actor, Role.NEGOTIATOR);
        followUp.newDateAsked(commitment);
    }

    void decide(Commitment commitment, boolean granted, String reason, Actor actor) {
        FilledIn filledIn = granted ? new FilledIn().optional("reason", reason) : new FilledIn().required("reason", reason);
        filledIn.refuse();
        LocalDate was = commitment.due();
        String given = FilledIn.said(reason);
        boolean moved = commitment.decideExtension(new Decision(actor.organisation(), granted, given, time.today()));
        record.append(new ExtensionDecided(commitment.agreement(), commitment.key(), actor.organisation(), granted, given),
                actor, Role.NEGOTIATOR);
        followUp.newDateDecided(commitment, actor.organisation(), moved);
        if (moved) {
            record.append(DeadlineMoved.of(commitment, was));
        }
    }
}
