package nl.wederkerig.commitment;

import java.time.LocalDate;
import nl.wederkerig.commitment.ClaimView.Answer;
import nl.wederkerig.commitment.ClaimView.Kind;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;
import nl.wederkerig.shared.RuleBroken;
import org.springframework.stereotype.Component;

/** Claims that a commitment is fulfilled, and what the beneficiaries answer (C2, C5). */
@Component
class Claims {

    private final CommitmentConditions conditions;
    private final FollowUp followUp;
    private final ResponseTerm response;
    private final EventRecord record;
    private final EffectiveTime time;

    Claims(CommitmentConditions conditions, FollowUp followUp, ResponseTerm response, EventRecord record, EffectiveTime time) {
        this.conditions = conditions;
        this.followUp = followUp;
        this.response = response;
        this.record = record;
        this.time = time;
    }

    void claim(Commitment commitment, String evidence, Actor actor) {
        new FilledIn().optional("evidence", evidence).refuse();
        String given = FilledIn.said(evidence);
        if (given == null && commitment.promise().detail().evidenceRequired()) {
            throw new RuleBroken(Reason.of("C1", "evidence-required"));
        }
        followUp.begin(commitment);
        commitment.claim(time.today(), given, response.lastDay());
        record.append(new CommitmentClaimed(commitment.agreement(), commitment.key(), actor.organisation(), given), actor, Role.NEGOTIATOR);
        followUp.claimed(commitment);
    }

    void confirm(Commitment commitment, Actor actor) {
        answer(commitment, new Answer(actor.organisation(), Kind.CONFIRMED, null, null, time.today()), actor);
    }

    void confirmPart(Commitment commitment, LocalDate newDue, String text, Actor actor) {
        new FilledIn().newDue(newDue, null, time.today()).optional("text", text).refuse();
        answer(commitment, new Answer(actor.organisation(), Kind.PART, newDue, FilledIn.said(text), time.today()), actor);
    }

    void contest(Commitment commitment, String reason, Actor actor) {
        new FilledIn().required("reason", reason).refuse();
        answer(commitment, new Answer(actor.organisation(), Kind.CONTESTED, null, reason.strip(), time.today()), actor);
    }

    private void answer(Commitment commitment, Answer answer, Actor actor) {
        LocalDate was = commitment.due();
        boolean followed = commitment.followed();
        boolean moved = commitment.answer(answer, response.lastDay());
        record.append(switch (answer.kind()) {
            case CONFIRMED -> new CommitmentConfirmed(commitment.agreement(), commitment.key(), answer.by());
            case PART -> new CommitmentPartlyConfirmed(
                    commitment.agreement(), commitment.key(), answer.by(), answer.newDue(), answer.text());
            case CONTESTED -> new CommitmentContested(commitment.agreement(), commitment.key(), answer.by(), answer.text());
        }, actor, Role.NEGOTIATOR);
        if (!followed && commitment.status() == CommitmentStatus.CLAIMED) {
            followUp.resume(commitment);
        } else {
            followUp.answered(commitment, answer.by(), followed);
        }
        settled(commitment, moved, was);
    }

    /** An amendment left the commitment to others, so that the answers may be complete without another. */
    void reconsider(Commitment commitment) {
        LocalDate was = commitment.due();
        boolean followed = commitment.followed();
        boolean moved = commitment.weighAnswers(time.today(), response.lastDay());
        if (commitment.status() != CommitmentStatus.CLAIMED) {
            followUp.ended(commitment, followed);
        }
        settled(commitment, moved, was);
    }

    private void settled(Commitment commitment, boolean moved, LocalDate was) {
        if (commitment.status() == CommitmentStatus.PARTLY_FULFILLED) {
            record.append(new CommitmentPartlyFulfilled(commitment.agreement(), commitment.key(), commitment.due()));
        }
        if (moved) {
            record.append(DeadlineMoved.of(commitment, was));
        }
        if (commitment.status() == CommitmentStatus.FULFILLED) {
            record.append(new CommitmentFulfilled(commitment.agreement(), commitment.key()));
            conditions.releasedBy(commitment);
        }
    }
}
