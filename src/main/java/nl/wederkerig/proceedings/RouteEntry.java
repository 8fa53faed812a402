package nl.wederkerig.proceedings;

import java.time.LocalDate;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;
import nl.wederkerig.shared.RuleBroken;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What every act in the procedures that the state carries out, and with an outcome, begins and ends with. */
@Component
class RouteEntry {

    private final ProceedingsEntry entry;
    private final ProcedureCases cases;
    private final Agreements agreements;
    private final EventRecord record;

    RouteEntry(ProceedingsEntry entry, ProcedureCases cases, @Lazy Agreements agreements, EventRecord record) {
        this.entry = entry;
        this.cases = cases;
        this.agreements = agreements;
        this.record = record;
    }

    /** For the act, with the dossier locked. @throws RuleBroken where the rules do not allow it */
    Proceedings open(AgreementId agreement, String dispute, RouteAct act, Actor actor) {
        entry.lock(agreement);
        seen(agreement, dispute, actor);
        Proceedings proceedings = entry.last(agreement, dispute).orElseThrow(() -> new RuleBroken(RoutePolicy.notNow(act, dispute)));
        new RoutePolicy(cases.of(agreement, dispute), cases::councilOfState, proceedings).whyNot(act, actor, entry.now()).ifPresent(why -> {
            throw new RuleBroken(why);
        });
        return proceedings;
    }

    /** For what any party to the dispute can do at any time, with the dossier locked. */
    void party(AgreementId agreement, String dispute, Actor actor) {
        entry.lock(agreement);
        seen(agreement, dispute, actor);
        ProcedureCase about = cases.of(agreement, dispute);
        boolean party = !about.dispute().isAgreedAdvice() && actor.isAmong(about.parties()) && actor.has(Role.NEGOTIATOR);
        if (!party) {
            throw new RuleBroken(Reason.of("D13", "not-for-you", dispute));
        }
    }

    /** @throws NotFound when there is no such dispute, or the actor may not see it */
    void seen(AgreementId agreement, String dispute, Actor actor) {
        if (!agreements.disputes(agreement, actor).includes(dispute)) {
            throw new NotFound("dispute", dispute);
        }
        cases.of(agreement, dispute);
    }

    /** Records it as done in the role in which the actor may. */
    void act(DomainEvent event, Actor actor) {
        record.append(event, actor, actor.actingAs(Role.SIGNATORY, Role.NEGOTIATOR, Role.BZK_LIAISON, Role.COUNCIL_OF_STATE).orElseThrow());
    }

    void happened(DomainEvent event) {
        record.append(event);
    }

    LocalDate today() {
        return entry.today();
    }
}
