package nl.wederkerig.agreement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Reason;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class PreparationService implements Preparation {

    private final CommandDesk desk;
    private final RegistrationDesk registrations;
    private final Registrar registrar;
    private final AgreementStore store;
    private final Organisations organisations;
    private final HolidayTable holidays;
    private final EventRecord record;
    private final AgreementDeadlines deadlines;
    private final AgreementProcess process;

    PreparationService(
            CommandDesk desk, RegistrationDesk registrations, Registrar registrar, AgreementStore store, Organisations organisations,
            HolidayTable holidays, EventRecord record, AgreementDeadlines deadlines, @Lazy AgreementProcess process) {
        this.desk = desk;
        this.registrations = registrations;
        this.registrar = registrar;
        this.store = store;
        this.organisations = organisations;
        this.holidays = holidays;
        this.record = record;
        this.deadlines = deadlines;
        this.process = process;
    }

    @Override
    public AgreementId register(RegisterAgreement command, Actor actor) {
        return registrar.register(command, actor);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Fault> faults(RegisterAgreement command, Actor actor) {
        return registrations.faults(command, actor).found();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Integer, Reason> whyNotTheseSides(List<PartyKey> parties) {
        return registrations.whyNotTheseSides(parties);
    }

    @Override
    public void acceptArrangement(AgreementId id, PartyRole asRole, int revision, Actor actor) {
        Acting acting = desk.open(id, AgreementAct.ACCEPT_ARRANGEMENT, asRole, actor);
        Agreement agreement = acting.agreement();
        CommandDesk.refuse(ArrangementPolicy.whyNotRevision(agreement, revision));
        boolean last = agreement.parties().notAcceptedArrangement().equals(List.of(acting.party()));
        if (last) {
            CommandDesk.refuse(Tripartite.whyNotOpened(agreement, partiesToday(acting)));
        }
        acting.party().acceptArrangement(revision, acting.now());
        record.append(new ArrangementAccepted(id, acting.organisation(), acting.party().role(), revision), actor, acting.role());
        if (last) {
            open(acting);
        }
    }

    @Override
    public void changeArrangement(AgreementId id, Integer revision, DisputeArrangement arrangement, Actor actor) {
        Acting acting = desk.open(id, AgreementAct.CHANGE_ARRANGEMENT, actor);
        Agreement agreement = acting.agreement();
        CommandDesk.refuse(revision == null ? Optional.empty() : ArrangementPolicy.whyNotRevision(agreement, revision));
        registrations.check(agreement, arrangement, agreement.header().kind(), actor);
        store.keepRevision(agreement);
        agreement.arrangement().changeArrangement(arrangement);
        agreement.withdrawArrangementAcceptances();
        record.append(
                new ArrangementChanged(id, acting.organisation(), agreement.arrangement().revision()), actor, acting.role());
    }

    @Override
    public void changeTimetable(AgreementId id, Integer revision, List<Milestone> timetable, List<WhatIf> whatIfs, Actor actor) {
        Acting acting = desk.open(id, AgreementAct.CHANGE_TIMETABLE, actor);
        Agreement agreement = acting.agreement();
        CommandDesk.refuse(revision == null ? Optional.empty() : ArrangementPolicy.whyNotRevision(agreement, revision));
        List<WhatIf> agreed = whatIfs == null ? agreement.arrangement().whatIfs() : whatIfs;
        registrations.check(agreement, timetable, agreed);
        store.keepRevision(agreement);
        agreement.arrangement().changeTimetable(timetable, agreed);
        agreement.withdrawArrangementAcceptances();
        record.append(new TimetableChanged(id, acting.organisation(), agreement.arrangement().revision()), actor, acting.role());
    }

    @Override
    public void recordCoSigningNotNeeded(AgreementId id, String reason, Actor actor) {
        Acting acting = desk.open(id, AgreementAct.RECORD_CO_SIGNING_NOT_NEEDED, actor);
        new Faults().prose("reason", reason, Faults.LONGEST_NOTE).refuse();
        acting.agreement().findCoSigningNotNeeded(reason);
        record.append(new CoSigningFoundNotNeeded(id, reason), actor, acting.role());
    }

    /** The negotiation term starts on the day of the last acceptance (A1). */
    private void open(Acting acting) {
        Agreement agreement = acting.agreement();
        DisputeArrangement arrangement = agreement.arrangement().arrangement();
        agreement.move(AgreementTransition.NEGOTIATION_OPENED);
        NegotiationTerm term = agreement.term();
        term.start(acting.today(), arrangement.negotiationTerm(), arrangement.termRule(), holidays.current());
        record.append(new NegotiationOpened(agreement.id(), acting.today(), term.lastDay()));
        deadlines.negotiationTerm(agreement);
        deadlines.milestones(agreement, acting.today());
        deadlines.whatIfs(agreement, acting.today());
        process.negotiationOpened(agreement.id(), term.elapsesAt());
    }

    private Map<OrganisationId, OrganisationView> partiesToday(Acting acting) {
        return organisations.byIds(
                acting.agreement().parties().organisations().collect(Collectors.toSet()), acting.today());
    }
}
