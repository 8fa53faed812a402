package nl.wederkerig.signing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wederkerig.agreement.DossierLock;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.SigningResults;
import nl.wederkerig.calendar.TermEnd;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;
import nl.wederkerig.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class CabinetRoad implements Cabinet {

    private final DossierLock lock;
    private final SigningRoundRepository rounds;
    private final Signatories signatories;
    private final EventRecord record;
    private final RoundOutcomes outcomes;
    private final SigningResults results;
    private final SigningDeadlines deadlines;
    private final SigningProcess process;
    private final HolidayTable holidays;
    private final EffectiveTime time;

    CabinetRoad(
            DossierLock lock, SigningRoundRepository rounds, Signatories signatories, EventRecord record, RoundOutcomes outcomes, SigningResults results,
            SigningDeadlines deadlines, SigningProcess process, HolidayTable holidays, EffectiveTime time) {
        this.lock = lock;
        this.rounds = rounds;
        this.signatories = signatories;
        this.record = record;
        this.outcomes = outcomes;
        this.results = results;
        this.deadlines = deadlines;
        this.process = process;
        this.holidays = holidays;
        this.time = time;
    }

    @Override
    public void tableReferral(AgreementId agreement, Actor actor) {
        SigningRound round = roundOf(agreement);
        Act act = new Act(actor, roleOfMinistry(round, actor));
        CabinetReferral referral = referralOf(round);
        SigningDesk.refuse(CabinetPolicy.whyNotTable(referral));
        referral.table(actor.organisation(), time.today());
        keep(round, act, new ReferralTabled(agreement, actor.organisation()));
        process.referralTabled(agreement, round.id());
    }

    @Override
    public void discussReferral(AgreementId agreement, String note, Actor actor) {
        SigningRound round = roundOf(agreement);
        Act act = new Act(actor, actor.has(Role.CABINET_SECRETARY) ? Role.CABINET_SECRETARY : roleOfMinistry(round, actor));
        CabinetReferral referral = referralOf(round);
        SigningDesk.refuse(CabinetPolicy.whyNotDiscuss(round, referral));
        Prose.fits(new Prose("note", note));
        referral.discuss(note, time.today());
        keep(round, act, new ReferralDiscussed(agreement));
        process.referralDiscussed(agreement, round.id());
    }

    @Override
    public void setAgenda(AgreementId agreement, LocalDate meetingOn, Actor actor) {
        SigningRound round = roundOf(agreement);
        Act act = asSecretary(round, actor);
        if (meetingOn == null) {
            throw new InvalidInput(List.of(Fault.at("meetingOn", "required")));
        }
        CabinetReferral referral = referralOf(round);
        SigningDesk.refuse(CabinetPolicy.whyNotOnAgenda(round, referral, meetingOn, time.today()));
        boolean first = referral.status() == CabinetStatus.TABLED;
        referral.putOnAgenda(meetingOn);
        keep(round, act, new CabinetAgendaSet(agreement));
        if (first) {
            process.agendaSet(agreement, round.id());
        }
    }

    @Override
    public void decide(
            AgreementId agreement, CabinetDecisionKind decision, String conditions, String note, TermLength term, Actor actor) {
        SigningRound round = roundOf(agreement);
        Act act = asSecretary(round, actor);
        if (decision == null) {
            throw new InvalidInput(List.of(Fault.at("decision", "required")));
        }
        CabinetReferral referral = referralOf(round);
        SigningDesk.refuse(CabinetPolicy.whyNotDecide(referral, decision, conditions, term));
        SigningDesk.refuse(CabinetPolicy.whyNotYet(referral, time.today()));
        Prose.fits(new Prose("conditions", conditions), new Prose("note", note));
        TermEnd coSign = decision == CabinetDecisionKind.CO_SIGN
                ? new RoundTerms(holidays.current()).onDecision(time.today())
                : null;
        referral.decide(decision, conditions, note, term, coSign == null ? null : coSign.lastDay(), time.today());
        rounds.flush();
        act.recordIn(record, new CabinetDecided(agreement, decision, conditions, term == null ? null : term.toString()));
        switch (decision) {
            case CO_SIGN -> outcomes.back(round);
            case AMEND -> {
                outcomes.end(round, VoidCause.CABINET_AMENDS, act);
                results.cabinetAmends(agreement, term == null ? RoundTerms.AMEND : term);
            }
            case REJECT -> {
                outcomes.end(round, VoidCause.CABINET_REJECTS, act);
                results.cabinetRejects(agreement);
            }
        }
        process.cabinetDecided(agreement, round.id(), decision, coSign == null ? null : coSign.elapsesAt());
    }

    private void keep(SigningRound round, Act act, DomainEvent event) {
        rounds.flush();
        act.recordIn(record, event);
        deadlines.follow(round);
    }

    private SigningRound roundOf(AgreementId agreement) {
        lock.lock(agreement);
        return rounds.of(agreement.value()).stream().filter(round -> round.latestReferral().isPresent()).reduce((first, last) -> last)
                .orElseThrow(() -> new NotFound("referral of", agreement));
    }

    private static CabinetReferral referralOf(SigningRound round) {
        return round.openReferral().orElseThrow(() -> {
            CabinetReferral last = round.latestReferral().orElseThrow();
            return new RuleBroken(last.status() == CabinetStatus.DECIDED
                    ? Reason.of("A12", "already-decided", last.decidedOn())
                    : Reason.of("A12", "withdrawn", last.leftOn()));
        });
    }

    private Role roleOfMinistry(SigningRound round, Actor actor) {
        if (ministriesOf(round, actor).isEmpty()) {
            throw new NotFound("referral of", round.agreement());
        }
        return tablingAs(signatories.roleOf(actor), actor)
                .orElseThrow(() -> new RuleBroken(Reason.of("A12", "minister-tables", actor.organisation())));
    }

    /**
     * The co-signer, or a line ministry that is party, for which the actor tables; by who signs for it, for BZK also its liaison.
     *
     * @param signs the role in which the actor signs; empty for who does not
     */
    static Optional<PartyKey> ministryOf(SigningRound round, Optional<Role> signs, Actor actor) {
        return tablingAs(signs, actor)
                .flatMap(role -> ministriesOf(round, actor).stream().reduce((first, last) -> last));
    }

    private static Optional<Role> tablingAs(Optional<Role> signs, Actor actor) {
        return signs.or(() -> actor.actingAs(Role.BZK_LIAISON));
    }

    private static List<PartyKey> ministriesOf(SigningRound round, Actor actor) {
        return SigningDesk.partiesOf(round, actor).stream()
                .filter(party -> party.role() == PartyRole.CO_SIGNER || party.role() == PartyRole.LINE_MINISTRY).toList();
    }

    private static Act asSecretary(SigningRound round, Actor actor) {
        if (actor.has(Role.CABINET_SECRETARY)) {
            return new Act(actor, Role.CABINET_SECRETARY);
        }
        if (ministriesOf(round, actor).isEmpty()) {
            throw new NotFound("referral of", round.agreement());
        }
        throw new RuleBroken(Reason.of("A12", "secretary-records"));
    }
}
