package nl.wederkerig.agreement;

import java.time.LocalDate;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Asking BZK to look at a text before signing, and its answer (vooroverleg, A11). */
@Component
class PriorCheckService {

    private final CommandDesk desk;
    private final HolidayTable holidays;
    private final EventRecord record;
    private final AgreementDeadlines deadlines;

    PriorCheckService(CommandDesk desk, HolidayTable holidays, EventRecord record, AgreementDeadlines deadlines) {
        this.desk = desk;
        this.holidays = holidays;
        this.record = record;
        this.deadlines = deadlines;
    }

    void ask(AgreementId id, int version, Actor actor) {
        Acting acting = desk.open(id, AgreementAct.ASK_CHECK, actor);
        Agreement agreement = acting.agreement();
        CommandDesk.refuse(TextPolicy.whyNotVersion(agreement, version));
        LocalDate answerBy = PriorChecks.termFrom(acting.today()).end(holidays.current()).lastDay();
        agreement.lookBeforehand(agreement.priorChecks().with(new PriorCheckView(
                version, acting.organisation(), acting.now(), answerBy, null, null, false, null, null)));
        record.append(new CheckAsked(id, version, acting.organisation(), answerBy), actor, acting.role());
        OrganisationId coSigner = agreement.parties().coSigner().orElseThrow().organisation();
        deadlines.priorCheckAsked(id, acting.today(), answerBy, coSigner);
    }

    void answer(AgreementId id, boolean objection, Ground ground, String wording, Actor actor) {
        Acting acting = desk.open(id, AgreementAct.ANSWER_CHECK, actor);
        new Faults().optionalProse("wording", wording, Faults.LONGEST_NOTE).refuse();
        CommandDesk.refuse(PriorCheckPolicy.whyNotAnswered(objection, ground, wording));
        Agreement agreement = acting.agreement();
        PriorCheckView asked = agreement.priorChecks().open().orElseThrow();
        agreement.lookBeforehand(agreement.priorChecks().answered(new PriorCheckView(
                asked.version(), asked.askedBy(), asked.askedAt(), asked.answerBy(), acting.now(), actor.person(), objection, ground,
                wording)));
        record.append(new CheckAnswered(id, asked.version()), actor, acting.role());
        deadlines.priorCheckAnswered(id);
    }
}
