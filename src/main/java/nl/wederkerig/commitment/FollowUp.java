package nl.wederkerig.commitment;

import java.time.Instant;
import java.time.LocalDate;
import nl.wederkerig.calendar.LegalZone;
import nl.wederkerig.deadline.Deadlines;
import nl.wederkerig.deadline.LiveDeadline;
import nl.wederkerig.deadline.ReminderSweep;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Keeps register and process with a commitment: who waits for what until when. */
@Component
class FollowUp {

    private final CommitmentDeadlines register;
    private final Deadlines deadlines;
    private final ReminderSweep sweep;
    private final FollowUpProcess process;
    private final EffectiveTime time;

    FollowUp(CommitmentDeadlines register, Deadlines deadlines, ReminderSweep sweep, @Lazy FollowUpProcess process, EffectiveTime time) {
        this.register = register;
        this.deadlines = deadlines;
        this.sweep = sweep;
        this.process = process;
        this.time = time;
    }

    /** With the first reminder or the first act of the obligor, while it is owed; nothing when it is followed. */
    void begin(Commitment commitment) {
        if (commitment.followed() || !commitment.status().canBeOverdue()) {
            return;
        }
        boolean noted = lapseNoted(commitment);
        commitment.follow(true);
        register.keep(commitment);
        process.begins(commitment.agreement(), commitment.key(), endOf(commitment.due()), noted);
    }

    /** That the last day has passed comes before what is done after it, though neither sweep nor timer has noted it yet. */
    void noteLapse(Commitment commitment) {
        if (!commitment.status().owed() || !commitment.overdueOn(time.today())) {
            return;
        }
        if (commitment.followed()) {
            process.lastDayPassed(commitment.agreement(), commitment.key());
        } else if (!lapseNoted(commitment)) {
            sweep.sweepDossier(commitment.agreement(), time.now());
        }
    }

    private boolean lapseNoted(Commitment commitment) {
        return deadlines.of(commitment.agreement(), Actor.system()).stream()
                .filter(one -> one.deadline().key().equals(CommitmentDeadlines.dateKey(commitment))).anyMatch(LiveDeadline::lapsed);
    }

    /** Claimed just now, or again in the hands of those who have not answered. */
    void claimed(Commitment commitment) {
        register.keep(commitment);
        process.claimed(commitment.agreement(), commitment.key(), endOf(commitment.asked().claim().answerBy()));
    }

    /** @param followed whether it was when the beneficiary answered */
    void answered(Commitment commitment, OrganisationId by, boolean followed) {
        register.keep(commitment);
        if (followed) {
            process.answered(commitment.agreement(), commitment.key(), by, commitment.status());
        }
    }

    void newDateAsked(Commitment commitment) {
        register.keep(commitment);
        process.newDateAsked(commitment.agreement(), commitment.key(), endOf(commitment.asked().openExtension().answerBy()));
    }

    void newDateDecided(Commitment commitment, OrganisationId by, boolean moved) {
        register.keep(commitment);
        if (commitment.followed()) {
            process.newDateDecided(commitment.agreement(), commitment.key(), by, commitment.asked().openExtension() == null);
            dateMoved(commitment, moved);
        }
    }

    /** The holidays were corrected. @param claim whether its response term moved; {@code request} likewise of a request for another date */
    void reckonedAnew(Commitment commitment, boolean claim, boolean request) {
        if (claim || request) {
            register.keep(commitment);
        }
        if (claim && commitment.followed()) {
            process.claimMoved(commitment.agreement(), commitment.key(), endOf(commitment.asked().claim().answerBy()));
        }
        if (request && commitment.followed()) {
            process.requestMoved(commitment.agreement(), commitment.key(), endOf(commitment.asked().openExtension().answerBy()));
        }
    }

    /** Other words or another date by an amendment. @param toOthers whether others have to act by it */
    void amended(Commitment commitment, boolean moved, boolean toOthers) {
        boolean followed = commitment.followed();
        register.keep(commitment);
        if (followed && toOthers) {
            overtaken(commitment);
        } else if (followed) {
            dateMoved(commitment, moved);
        }
    }

    /** The day from which its term is reckoned was corrected. */
    void startCorrected(Commitment commitment, boolean moved) {
        register.keep(commitment);
        if (commitment.followed()) {
            dateMoved(commitment, moved);
        }
    }

    private void dateMoved(Commitment commitment, boolean moved) {
        if (moved && commitment.status().owed()) {
            process.dateMoved(commitment.agreement(), commitment.key(), endOf(commitment.due()));
        }
    }

    /** It ended, waived or with its agreement. @param followed whether it was before */
    void ended(Commitment commitment, boolean followed) {
        register.keep(commitment);
        if (!followed) {
            return;
        }
        switch (commitment.status()) {
            case WAIVED -> process.waived(commitment.agreement(), commitment.key());
            case LAPSED -> process.lapsed(commitment.agreement(), commitment.key());
            default -> process.overtaken(commitment.agreement(), commitment.key());
        }
    }

    /** Owed again by the end of a dispute; what is owed is followed from its next reminder or act on. */
    void disposedOpen(Commitment commitment) {
        if (commitment.followed()) {
            process.overtaken(commitment.agreement(), commitment.key());
            commitment.follow(false);
        }
        register.keep(commitment);
    }

    /** The process ends here; with what is asked of the beneficiaries another begins at once. */
    private void overtaken(Commitment commitment) {
        process.overtaken(commitment.agreement(), commitment.key());
        commitment.follow(false);
        if (commitment.status() == CommitmentStatus.CLAIMED || commitment.asked().openExtension() != null) {
            resume(commitment);
        }
        register.keep(commitment);
    }

    /** Another process, from where the commitment stands. */
    void resume(Commitment commitment) {
        commitment.follow(true);
        process.begins(commitment.agreement(), commitment.key(), endOf(commitment.due()), commitment.overdueOn(time.today()));
        if (commitment.status() == CommitmentStatus.CLAIMED) {
            claimed(commitment);
        } else if (commitment.asked().openExtension() != null) {
            newDateAsked(commitment);
        }
    }

    private static Instant endOf(LocalDate lastDay) {
        return lastDay == null ? null : LegalZone.endOf(lastDay);
    }
}
