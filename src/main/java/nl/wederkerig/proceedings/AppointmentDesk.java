package nl.wederkerig.proceedings;

import java.util.List;
import java.util.stream.Stream;
import nl.wederkerig.party.People;
import nl.wederkerig.proceedings.PersonAppointed.Way;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;
import nl.wederkerig.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AppointmentDesk implements Appointments {

    private final SeatEntry entry;
    private final SeatDesk seats;
    private final SeatSteps steps;
    private final CandidatePeople candidates;
    private final People people;
    private final ProceedingsEntry proceedings;

    AppointmentDesk(SeatEntry entry, SeatDesk seats, SeatSteps steps, CandidatePeople candidates, People people, ProceedingsEntry proceedings) {
        this.entry = entry;
        this.seats = seats;
        this.steps = steps;
        this.candidates = candidates;
        this.people = people;
        this.proceedings = proceedings;
    }

    @Override
    public void nominate(AgreementId agreement, String dispute, Seat seat, Candidate person, Actor actor) {
        nominate(agreement, dispute, seat, List.of(person), actor);
    }

    @Override
    public void proposeMembers(AgreementId agreement, String dispute, List<Candidate> members, Candidate chair, Actor actor) {
        nominate(agreement, dispute, Seat.COMMISSION, Stream.concat(Stream.of(chair), members.stream()).toList(), actor);
    }

    private void nominate(AgreementId agreement, String dispute, Seat seat, List<Candidate> wanted, Actor actor) {
        Proceedings open = entry.seen(agreement, dispute, actor);
        SeatHolding holding = seat != null ? seats.seat(open, seat) : theOne(open, SeatState.NOMINATION);
        SeatPolicy policy = entry.policy(open);
        SeatEntry.refuse(policy.whyNotNominated(holding, actor, List.of()));
        List<PersonId> persons = persons(open, holding.seat(), wanted);
        SeatEntry.refuse(policy.whyNotNominated(holding, actor, persons));
        boolean all = holding.nominate(new Nomination(Nomination.nominator(actor), persons, proceedings.today())).isPresent();
        entry.act(new PersonNominated(agreement, dispute, holding.seat().toString(), persons.stream().map(this::name).toList(), actor.organisation()),
                actor, actor.organisation() == null ? holding.seat().role(false) : Role.NEGOTIATOR);
        if (all) {
            seats.appoint(open, holding, persons, Way.NOMINATED);
        }
    }

    private List<PersonId> persons(Proceedings open, Seat seat, List<Candidate> wanted) {
        Role role = role(open, seat);
        List<PersonId> persons = wanted.stream().map(each -> candidates.of(each, role)).toList();
        if (seat.equals(Seat.COMMISSION)) {
            SeatEntry.refuse(SeatPolicy.whyNoCommission(persons));
        }
        return persons;
    }

    /** The one that waits for that. @throws NotFound where none does */
    private SeatHolding theOne(Proceedings open, SeatState state) {
        return seats.of(open).stream().filter(each -> each.state() == state).findFirst().orElseThrow(() -> new NotFound("seat", state));
    }

    private String name(PersonId person) {
        return people.byId(person).name();
    }

    private static Role role(Proceedings open, Seat seat) {
        return seat.role(SeatTerms.as(open.procedure()) == Appointed.EXPERTS);
    }

    @Override
    public void appoint(AgreementId agreement, String dispute, Seat seat, Candidate person, Actor actor) {
        if (seat != null && seat.kind() == Seat.Kind.SECRETARY) {
            appointSecretary(agreement, dispute, seat, person, actor);
        } else {
            appoint(agreement, dispute, seat, List.of(person), actor);
        }
    }

    @Override
    public void appointMembers(AgreementId agreement, String dispute, List<Candidate> members, Candidate chair, Actor actor) {
        appoint(agreement, dispute, Seat.COMMISSION, Stream.concat(Stream.of(chair), members.stream()).toList(), actor);
    }

    private void appoint(AgreementId agreement, String dispute, Seat seat, List<Candidate> wanted, Actor actor) {
        Proceedings open = entry.asAuthority(agreement, dispute, actor);
        SeatHolding holding = seat != null ? seats.seat(open, seat) : theOne(open, SeatState.APPOINTMENT);
        SeatEntry.refuse(entry.policy(open).whyNotAppointed(holding, actor, List.of()));
        List<PersonId> persons = persons(open, holding.seat(), wanted);
        SeatEntry.refuse(entry.policy(open).whyNotAppointed(holding, actor, persons));
        entry.act(new AuthorityChose(agreement, dispute, holding.seat().toString(), persons.stream().map(this::name).toList()), actor,
                Role.APPOINTING_AUTHORITY);
        seats.appoint(open, holding, persons, Way.AUTHORITY);
    }

    /** By who chairs, for the help of all who decide: each may have one. */
    private void appointSecretary(AgreementId agreement, String dispute, Seat seat, Candidate person, Actor actor) {
        Proceedings open = entry.asAppointed(agreement, dispute, actor);
        SeatHolding own = seats.seatOf(open, actor.person()).orElseThrow();
        if (own.state() != SeatState.FILLED || !own.seat().decides()) {
            throw new NotFound("seat", seat);
        }
        boolean taken = seats.of(open).stream().anyMatch(each -> each.seat().equals(seat) || each.state() != SeatState.DISSOLVED
                && each.seat().kind() == Seat.Kind.SECRETARY && each.nominators().contains(Nomination.nominator(actor.person())));
        if (taken) {
            throw new RuleBroken(Reason.of("D8", "secretary-named"));
        }
        PersonId named = candidates.of(person, Role.SECRETARY);
        SeatEntry.refuse(entry.policy(open).unavailable(seat, named));
        entry.act(new PersonNominated(agreement, dispute, seat.toString(), List.of(name(named)), null), actor, role(open, own.seat()));
        seats.openFor(open, seat, List.of(Nomination.nominator(actor.person())), named, Way.NOMINATED, proceedings.today(), "appointment-asked");
    }

    @Override
    public void accept(AgreementId agreement, String dispute, String declaration, Actor actor) {
        Proceedings open = entry.asAppointed(agreement, dispute, actor);
        SeatHolding holding = asked(open, actor);
        SeatEntry.refuseProse("declaration", declaration, true);
        entry.act(new AppointmentAccepted(agreement, dispute, holding.seat().toString(), name(holding.person()), declaration), actor,
                role(open, holding.seat()));
        seats.accepted(open, holding, declaration);
    }

    @Override
    public void refuse(AgreementId agreement, String dispute, String reason, Actor actor) {
        Proceedings open = entry.asAppointed(agreement, dispute, actor);
        SeatHolding holding = asked(open, actor);
        SeatEntry.refuseProse("reason", reason, false);
        entry.act(new AppointmentRefused(agreement, dispute, holding.seat().toString(), name(holding.person()), reason), actor,
                role(open, holding.seat()));
        seats.refused(open, holding);
    }

    /** @throws RuleBroken D6 who is not asked any more, or too late */
    private SeatHolding asked(Proceedings open, Actor actor) {
        SeatHolding holding = seats.seatOf(open, actor.person()).orElseThrow();
        boolean late = steps.of(open, holding.seat()).filter(step -> step.lapsedAt(proceedings.now())).isPresent();
        if (holding.state() != SeatState.ACCEPTANCE || late) {
            throw new RuleBroken(Reason.of("D6", late ? "acceptance-lapsed" : "not-asked"));
        }
        return holding;
    }
}
