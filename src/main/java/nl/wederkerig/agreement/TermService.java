package nl.wederkerig.agreement;

import java.time.LocalDate;
import java.util.Map;
import nl.wederkerig.calendar.Suspension;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Suspending, resuming and extending the negotiation term, each jointly (03, Suspension and extension). */
@Component
class TermService {

    private final CommandDesk desk;
    private final JointActs joint;
    private final HolidayTable holidays;
    private final EventRecord record;
    private final AgreementDeadlines deadlines;
    private final AgreementProcess process;

    TermService(
            CommandDesk desk, JointActs joint, HolidayTable holidays, EventRecord record, AgreementDeadlines deadlines,
            @Lazy AgreementProcess process) {
        this.desk = desk;
        this.joint = joint;
        this.holidays = holidays;
        this.record = record;
        this.deadlines = deadlines;
        this.process = process;
    }

    /** From the day of the last consent; asked of a suspended term, it goes on from the day on which that would resume. */
    void suspend(AgreementId id, LocalDate until, String reason, Actor actor) {
        Acting acting = desk.open(id, AgreementAct.SUSPEND_TERM, actor);
        new Faults().required("until", until).optionalProse("reason", reason, Faults.LONGEST_NOTE).refuse();
        Agreement agreement = acting.agreement();
        NegotiationTerm term = agreement.term();
        CommandDesk.refuse(TermPolicy.whyNotSuspended(term, acting.today(), until, holidays.current()));
        if (!joint.consent(acting, JointAct.SUSPEND_TERM, Map.of("until", until.toString()), reason)) {
            return;
        }
        Suspension suspension = term.suspension(acting.today(), until);
        term.suspend(suspension, holidays.current());
        agreement.consent(agreement.consents().without(JointAct.RESUME_TERM));
        record.append(new TermSuspended(id, suspension.from(), until));
        deadlines.negotiationTerm(agreement);
        process.termSuspended(id, term.resumesAt());
    }

    void resume(AgreementId id, Actor actor) {
        Acting acting = desk.open(id, AgreementAct.RESUME_TERM, actor);
        if (!joint.consent(acting, JointAct.RESUME_TERM, Map.of(), null)) {
            return;
        }
        Agreement agreement = acting.agreement();
        NegotiationTerm term = agreement.term();
        term.resume(acting.today(), holidays.current());
        record.append(new TermResumed(id, acting.today(), term.lastDay()));
        deadlines.negotiationTerm(agreement);
        process.termMoved(id, term.elapsesAt());
    }

    void extend(AgreementId id, TermLength by, Actor actor) {
        Acting acting = desk.open(id, AgreementAct.EXTEND_TERM, actor);
        new Faults().required("period", by).refuse();
        Agreement agreement = acting.agreement();
        NegotiationTerm term = agreement.term();
        CommandDesk.refuse(TermPolicy.whyNotExtended(term, by));
        if (!joint.consent(acting, JointAct.EXTEND_TERM, Map.of("period", by.toString()), null)) {
            return;
        }
        term.extend(by, holidays.current());
        record.append(new TermExtended(id, by.toString(), term.lastDay()));
        deadlines.negotiationTerm(agreement);
        if (!term.suspended()) {
            process.termMoved(id, term.elapsesAt());
        }
    }
}
