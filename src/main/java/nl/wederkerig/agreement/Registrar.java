package nl.wederkerig.agreement;

import java.util.List;
import java.util.Map;
import nl.wederkerig.agreement.ChecksView.By;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;
import nl.wederkerig.shared.RuleBroken;
import org.springframework.stereotype.Component;

/** Opens dossiers: by a negotiator of a party, by the registrar for others, or in an import. */
@Component
class Registrar {

    private final RegistrationDesk desk;
    private final AgreementStore store;
    private final AgreementVisibility visibility;
    private final EventRecord record;
    private final EffectiveTime time;

    Registrar(
            RegistrationDesk desk, AgreementStore store, AgreementVisibility visibility, EventRecord record, EffectiveTime time) {
        this.desk = desk;
        this.store = store;
        this.visibility = visibility;
        this.record = record;
        this.time = time;
    }

    AgreementId register(RegisterAgreement command, Actor actor) {
        boolean entersForOthers = actor.isSystem() || actor.has(Role.REGISTRAR);
        if (!entersForOthers && !actor.has(Role.NEGOTIATOR)) {
            throw new RuleBroken(Reason.of("rights", "role-missing"));
        }
        Map<OrganisationId, OrganisationView> organisations = desk.check(command, actor);
        CommandDesk.refuse(Sides.whyNot(command.parties(), organisations));
        CommandDesk.refuse(ConditionCircles.whyRefused(command.commitments()));
        refuseMarks(command, entersForOthers, actor);
        RegisterAgreement entered = completed(command);
        List<AgreementParty> parties = entered.parties().stream()
                .map(key -> new AgreementParty(key, Sides.of(key.role(), organisations.get(key.organisation()).layer())))
                .toList();
        By by = new By(actor.organisation(), actor.person(), time.now());
        Agreement agreement = new Agreement(AgreementId.create(), entered, parties,
                Checks.NONE.with(entered.financialParagraph(), by).with(entered.udoCheck(), by));
        store.add(agreement, entered);
        Role role = actor.isSystem() ? null : entersForOthers ? Role.REGISTRAR : Role.NEGOTIATOR;
        record.append(
                new AgreementRegistered(agreement.id(), entered.reference(), entered.kind(), entered.registeredOn()), actor, role);
        return agreement.id();
    }

    /** In an import it is the file that says that BZK marked a check as not applicable. */
    private void refuseMarks(RegisterAgreement command, boolean entersForOthers, Actor actor) {
        FinancialParagraph paragraph = command.financialParagraph();
        UdoCheck check = command.udoCheck();
        boolean marked = paragraph != null && !paragraph.applicable() || check != null && !check.applicable();
        boolean bzk = marked && (entersForOthers || visibility.isBzk(actor.organisation()));
        if (paragraph != null) {
            CommandDesk.refuse(ChecksPolicy.whyNotMarked(paragraph.applicable(), paragraph.reason(), bzk));
        }
        if (check != null) {
            CommandDesk.refuse(ChecksPolicy.whyNotMarked(check.applicable(), check.reason(), bzk));
        }
    }

    private RegisterAgreement completed(RegisterAgreement command) {
        var day = command.registeredOn() == null ? time.today() : command.registeredOn();
        String reference = command.reference() == null ? store.nextReference(day.getYear()) : command.reference();
        return new RegisterAgreement(
                reference, command.title(), command.summary(), command.kind(), command.theme(), command.cooperationModel(), day,
                command.existing(), command.parties(), command.arrangement(), command.timetable(), command.financialParagraph(),
                command.udoCheck(), command.inForceOn(), command.provisionalFrom(), command.commitments(),
                command.reconstruction(), command.fictitious(), command.replaces(), command.whatIfs());
    }
}
