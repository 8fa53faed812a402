package nl.wederkerig.agreement;

import java.time.LocalDate;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import org.springframework.stereotype.Component;

/** Reports about milestones, and what others have against them (T70, T72). */
@Component
class MilestoneDesk {

    private final CommandDesk desk;
    private final EventRecord record;
    private final AgreementDeadlines deadlines;

    MilestoneDesk(CommandDesk desk, EventRecord record, AgreementDeadlines deadlines) {
        this.desk = desk;
        this.record = record;
        this.deadlines = deadlines;
    }

    void report(AgreementId id, int number, LocalDate metOn, String note, Actor actor) {
        Acting acting = desk.openTimetable(id, "T70", actor);
        Agreement agreement = acting.agreement();
        LocalDate on = metOn == null ? acting.today() : metOn;
        new Faults().when(on.isAfter(acting.today()), "metOn", "agreement.in-the-future")
                .when(ArrangementFaults.unknown(on), "metOn", "agreement.outside-calendar")
                .optionalProse("note", note, Faults.LONGEST_NOTE).refuse();
        Milestone milestone = agreement.arrangement().milestone(number);
        CommandDesk.refuse(TimetablePolicy.whyNotReported(agreement, number, acting.organisation()));
        agreement.stand(agreement.timetableStanding().with(
                new MetMilestone(number, on, acting.organisation(), note, acting.now(), null)));
        record.append(new MilestoneMet(id, number, milestone.title(), on, acting.organisation(), note), actor, acting.role());
        deadlines.milestoneMet(id, number);
    }

    void contest(AgreementId id, int number, String reason, Actor actor) {
        Acting acting = desk.openTimetable(id, "T72", actor);
        new Faults().prose("reason", reason, Faults.LONGEST_NOTE).refuse();
        Agreement agreement = acting.agreement();
        Milestone milestone = agreement.arrangement().milestone(number);
        CommandDesk.refuse(TimetablePolicy.whyNotContested(agreement, number, acting.organisation()));
        MetMilestone met = agreement.timetableStanding().met(number).orElseThrow();
        agreement.stand(agreement.timetableStanding().with(met.with(new Objection(acting.organisation(), reason, acting.now()))));
        record.append(new MilestoneContested(id, number, milestone.title(), acting.organisation(), reason), actor, acting.role());
    }
}
