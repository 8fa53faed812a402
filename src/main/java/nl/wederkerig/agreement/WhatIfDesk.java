package nl.wederkerig.agreement;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.calendar.Term;
import nl.wederkerig.calendar.TermRule;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** What-if agreements: that their condition came about, what others have against that, and what parties do then (T74, T75, T76). */
@Component
class WhatIfDesk {

    private final CommandDesk desk;
    private final HolidayTable holidays;
    private final EventRecord record;
    private final AgreementDeadlines deadlines;

    WhatIfDesk(CommandDesk desk, HolidayTable holidays, EventRecord record, AgreementDeadlines deadlines) {
        this.desk = desk;
        this.holidays = holidays;
        this.record = record;
        this.deadlines = deadlines;
    }

    void declare(AgreementId id, int number, String reason, Actor actor) {
        Acting acting = desk.openTimetable(id, "T75", actor);
        new Faults().prose("reason", reason, Faults.LONGEST_NOTE).refuse();
        Agreement agreement = acting.agreement();
        CommandDesk.refuse(WhatIfPolicy.whyNotDeclared(agreement, number));
        WhatIfOccurred event = occurred(agreement, number, acting.today(), acting.organisation(), reason);
        stand(agreement, event);
        record.append(event, actor, acting.role());
    }

    void contest(AgreementId id, int number, String reason, Actor actor) {
        Acting acting = desk.openTimetable(id, "T75", actor);
        new Faults().prose("reason", reason, Faults.LONGEST_NOTE).refuse();
        Agreement agreement = acting.agreement();
        WhatIf whatIf = agreement.arrangement().whatIf(number);
        CommandDesk.refuse(WhatIfPolicy.whyNotContested(agreement, number, acting.organisation()));
        OccurredWhatIf occurred = agreement.timetableStanding().occurred(number).orElseThrow();
        answered(agreement, occurred.with(new Objection(acting.organisation(), reason, acting.now())));
        record.append(new WhatIfContested(id, number, whatIf.condition(), acting.organisation(), reason), actor, acting.role());
    }

    void act(AgreementId id, int number, String note, Actor actor) {
        Acting acting = desk.openTimetable(id, "T76", actor);
        new Faults().prose("note", note, Faults.LONGEST_NOTE).refuse();
        Agreement agreement = acting.agreement();
        WhatIf whatIf = agreement.arrangement().whatIf(number);
        CommandDesk.refuse(WhatIfPolicy.whyNotActedOn(agreement, number, acting.organisation()));
        OccurredWhatIf occurred = agreement.timetableStanding().occurred(number).orElseThrow();
        answered(agreement, occurred.with(new OccurredWhatIf.Acted(acting.organisation(), note, acting.now())));
        record.append(new WhatIfActedOn(id, number, whatIf.consequence(), acting.organisation(), note), actor, acting.role());
    }

    /** The term to act runs from the first day, and ends on a working day. @param by null where the day of the agreement came */
    WhatIfOccurred occurred(Agreement agreement, int number, LocalDate on, OrganisationId by, String reason) {
        WhatIf whatIf = agreement.arrangement().whatIf(number);
        LocalDate actBy = term(whatIf, on).end(holidays.current()).lastDay();
        return new WhatIfOccurred(agreement.id(), number, whatIf.condition(), whatIf.consequence(), on, actBy, by, reason);
    }

    static Term term(WhatIf whatIf, LocalDate on) {
        return Term.of(on, whatIf.within(), TermRule.AGREED_WORKING_DAY).startedBy("what-if-occurred");
    }

    /** Told twice, it has the effect of once. It changes nothing but what is expected of the parties. */
    void stand(Agreement agreement, WhatIfOccurred event) {
        if (agreement.timetableStanding().occurred(event.whatIf()).isEmpty()) {
            agreement.stand(agreement.timetableStanding().with(
                    new OccurredWhatIf(event.whatIf(), event.on(), event.by(), event.reason(), event.actBy(), null, null)));
            deadlines.whatIfOccurred(event, agreement.parties().jointOrganisations());
        }
    }

    private void answered(Agreement agreement, OccurredWhatIf occurred) {
        agreement.stand(agreement.timetableStanding().with(occurred));
        List<OrganisationId> awaited = occurred.awaited(agreement.parties().jointOrganisations());
        deadlines.whatIfAwaits(agreement.id(), occurred.number(), awaited);
    }
}
