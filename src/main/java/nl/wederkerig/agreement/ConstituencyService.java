package nl.wederkerig.agreement;

import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What constituencies decide on a negotiators' agreement (A6). */
@Component
class ConstituencyService {

    private final CommandDesk desk;
    private final ReturnToNegotiation returning;
    private final EventRecord record;
    private final AgreementDeadlines deadlines;
    private final AgreementProcess process;

    ConstituencyService(
            CommandDesk desk, ReturnToNegotiation returning, EventRecord record, AgreementDeadlines deadlines,
            @Lazy AgreementProcess process) {
        this.desk = desk;
        this.returning = returning;
        this.record = record;
        this.deadlines = deadlines;
        this.process = process;
    }

    void decide(AgreementId id, ConstituencyOutcome outcome, String parts, Actor actor) {
        Acting acting = desk.open(id, AgreementAct.DECIDE_CONSTITUENCY, actor);
        new Faults().required("outcome", outcome).optionalProse("parts", parts, Faults.LONGEST_NOTE).refuse();
        CommandDesk.refuse(ConstituencyPolicy.whyNotDecided(outcome, parts));
        Agreement agreement = acting.agreement();
        OrganisationId organisation = acting.organisation();
        Constituencies asked = agreement.constituencies().orElseThrow();
        ConstituencyView present = asked.of(organisation).orElseThrow();
        agreement.askConstituencies(asked.decided(new ConstituencyView(
                organisation, present.version(), present.decideBy(), present.lapsed(), outcome, parts, actor.person(), acting.now())));
        record.append(new ConstituencyDecided(id, organisation, outcome, parts), actor, acting.role());
        Runnable told = () -> process.constituencyDecided(id, organisation, outcome);
        if (outcome != ConstituencyOutcome.AGREE) {
            reopen(acting, told);
            return;
        }
        if (agreement.constituencies().orElseThrow().allAgree()) {
            agreement.move(AgreementTransition.CONSTITUENCIES_AGREED);
        }
        deadlines.constituencyDecided(id, organisation);
        told.run();
    }

    /** The excepted parts are negotiated again: the text that was accepted is not the text any more. */
    private void reopen(Acting acting, Runnable told) {
        Agreement agreement = acting.agreement();
        agreement.move(AgreementTransition.CONSTITUENCY_REFUSED);
        agreement.withdrawTextAcceptances();
        agreement.texts().reopen();
        deadlines.constituenciesDone(agreement.id());
        returning.arrived(agreement, acting.now(), told);
    }
}
