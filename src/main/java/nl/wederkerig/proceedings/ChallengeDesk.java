package nl.wederkerig.proceedings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wederkerig.calendar.Term;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.deadline.ResponseLapsed;
import nl.wederkerig.dispute.DisputeFacts;
import nl.wederkerig.dispute.DisputeResults;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.party.People;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;
import nl.wederkerig.shared.RuleBroken;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ChallengeDesk implements Challenges {

    private final SeatEntry entry;
    private final SeatDesk seats;
    private final SeatSteps steps;
    private final ChallengeRepository challenges;
    private final Standstill standstill;
    private final DisputeResults disputes;
    private final People people;
    private final HolidayTable holidays;
    private final ProceedingsEntry proceedings;
    private final SeatProcess process;

    ChallengeDesk(SeatEntry entry, SeatDesk seats, SeatSteps steps, ChallengeRepository challenges, Standstill standstill,
            @Lazy DisputeResults disputes, People people, HolidayTable holidays, ProceedingsEntry proceedings, @Lazy SeatProcess process) {
        this.entry = entry;
        this.seats = seats;
        this.steps = steps;
        this.challenges = challenges;
        this.standstill = standstill;
        this.disputes = disputes;
        this.people = people;
        this.holidays = holidays;
        this.proceedings = proceedings;
        this.process = process;
    }

    @Override
    public void challenge(AgreementId agreement, String dispute, PersonId person, String ground, LocalDate knownOn, Actor actor) {
        Proceedings open = entry.seen(agreement, dispute, actor);
        SeatHolding seat = held(open, person);
        boolean party = isParty(disputes.facts(agreement, dispute).parties(), actor);
        SeatEntry.refuse(SeatPolicy.whyNotChallenged(
                seat, party, openAbout(open, person).isPresent(), knownOn, proceedings.today(), holidays.current()));
        SeatEntry.refuseProse("ground", ground, true);
        Challenge challenge = challenges.save(new Challenge(seat, actor.organisation(), ground, proceedings.today()));
        entry.act(new ArbiterChallenged(agreement, dispute, seat.seat().toString(), name(person), actor.organisation(), ground), actor,
                Role.NEGOTIATOR);
        standstill.begin(open);
        OpenStep step = steps.ask(open, seat.seat(), StepKind.ANSWER_CHALLENGE, otherSide(open, actor.organisation()),
                SeatTerms.as(open.procedure()), steps.term(proceedings.today(), SeatTerms.ANSWER_TO_CHALLENGE, "challenge-made"));
        process.challenged(agreement, dispute, challenge.getId(), step.lapsesAt());
    }

    @Override
    public void stepDown(AgreementId agreement, String dispute, Actor actor) {
        Proceedings open = entry.asAppointed(agreement, dispute, actor);
        SeatHolding seat = held(open, actor.person());
        entry.act(new PersonSteppedDown(agreement, dispute, seat.seat().toString(), name(actor.person())), actor,
                seat.seat().role(SeatTerms.as(open.procedure()) == Appointed.EXPERTS));
        openAbout(open, actor.person()).ifPresentOrElse(
                challenge -> close(open, seat, challenge, ChallengeEnd.STEPPED_DOWN),
                () -> seats.replace(open, seat, Departure.STEPPED_DOWN));
    }

    @Override
    public void agree(AgreementId agreement, String dispute, PersonId person, Actor actor) {
        Proceedings open = entry.seen(agreement, dispute, actor);
        SeatHolding seat = held(open, person);
        Challenge challenge = openAbout(open, person).orElseThrow(() -> new RuleBroken(Reason.of("D6", "not-challenged")));
        List<OrganisationId> others = otherSide(open, challenge.by());
        if (!isParty(others, actor)) {
            throw new RuleBroken(Reason.of("D6", "not-the-other-side"));
        }
        challenge.agree(actor.organisation());
        entry.act(new ChallengeAgreed(agreement, dispute, name(person), actor.organisation()), actor, Role.NEGOTIATOR);
        if (challenge.agreed().containsAll(others)) {
            close(open, seat, challenge, ChallengeEnd.AGREED);
        }
    }

    @Override
    public void decide(AgreementId agreement, String dispute, PersonId person, boolean upheld, Actor actor) {
        Proceedings open = entry.asAuthority(agreement, dispute, actor);
        SeatHolding seat = held(open, person);
        Challenge challenge = openAbout(open, person).orElseThrow(() -> new RuleBroken(Reason.of("D6", "not-challenged")));
        if (challenge.state() != Challenge.State.DECISION) {
            throw new RuleBroken(Reason.of("D6", "answer-first"));
        }
        entry.act(new AuthorityDecidedChallenge(agreement, dispute, name(person), upheld), actor, Role.APPOINTING_AUTHORITY);
        close(open, seat, challenge, upheld ? ChallengeEnd.UPHELD : ChallengeEnd.REJECTED);
    }

    private void close(Proceedings open, SeatHolding seat, Challenge challenge, ChallengeEnd how) {
        challenge.close(how, proceedings.today());
        steps.close(open, seat.seat());
        proceedings.happened(new ChallengeDecided(open.agreement(), open.dispute(), name(challenge.person()), how));
        if (how.upheld()) {
            seats.replace(open, seat, how == ChallengeEnd.STEPPED_DOWN ? Departure.STEPPED_DOWN : Departure.CHALLENGED);
        } else if (isQuiet(open)) {
            standstill.end(open);
        }
        process.challengeClosed(open.agreement(), challenge.getId(), how.upheld());
    }

    /** Nobody else is challenged, and nobody missing. */
    private boolean isQuiet(Proceedings open) {
        return openIn(open).isEmpty() && seats.of(open).stream()
                .noneMatch(each -> each.seat().decides() && each.state() != SeatState.FILLED && each.state() != SeatState.DISSOLVED);
    }

    /** What the process tells: nobody answered, or the authority did not decide. */
    SeatLapses.Waiting lapsed(Proceedings open, Challenge challenge) {
        SeatHolding seat = seats.seatOf(open, challenge.person()).orElseThrow();
        OpenStep step = steps.of(open, seat.seat()).orElseThrow();
        if (!step.lapsedAt(proceedings.now())) {
            throw new StepNotLapsed(open.agreement(), open.dispute(), step.kind(), step.lastDay());
        }
        proceedings.happened(new ResponseLapsed(
                open.agreement(), ProceedingsDeadlines.key(open, step), step.lastDay(), step.holders(), false));
        Term next = steps.following(step,
                challenge.state() == Challenge.State.ANSWER ? SeatTerms.DECISION_ON_CHALLENGE : SeatTerms.DECISION_REPEATED);
        challenge.waitForDecision();
        OrganisationId authority = entry.policy(open).authority();
        OpenStep asked = steps.ask(open, seat.seat(), StepKind.DECIDE_CHALLENGE, Optional.ofNullable(authority).stream().toList(), null, next);
        return new SeatLapses.Waiting(seat.state(), asked.lapsesAt());
    }

    /** The procedure is over: there is nothing to challenge any more. */
    void over(Proceedings ended) {
        openIn(ended).forEach(challenge -> {
            challenge.close(ChallengeEnd.PROCEDURE_OVER, proceedings.today());
            process.over(ended.agreement(), challenge.getId());
        });
    }

    private SeatHolding held(Proceedings open, PersonId person) {
        return seats.seatOf(open, person).filter(seat -> seat.state() == SeatState.FILLED)
                .orElseThrow(() -> new NotFound("seat", person));
    }

    private Optional<Challenge> openAbout(Proceedings open, PersonId person) {
        return openIn(open).stream().filter(each -> each.person().equals(person)).findFirst();
    }

    List<Challenge> openIn(Proceedings open) {
        return challenges.findByProceedingsIdInOrderByFiledOn(List.of(open.getId())).stream().filter(each -> each.state().open()).toList();
    }

    List<OrganisationId> otherSide(Proceedings open, OrganisationId by) {
        DisputeFacts facts = disputes.facts(open.agreement(), open.dispute());
        return facts.claimants().contains(by) ? facts.respondents() : facts.claimants();
    }

    private static boolean isParty(List<OrganisationId> parties, Actor actor) {
        return actor.isAmong(parties) && actor.has(Role.NEGOTIATOR);
    }

    private String name(PersonId person) {
        return people.byId(person).name();
    }
}
