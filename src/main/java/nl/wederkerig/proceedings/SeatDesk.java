package nl.wederkerig.proceedings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wederkerig.agreement.AgreementDossiers;
import nl.wederkerig.agreement.AppointedReaders;
import nl.wederkerig.calendar.Term;
import nl.wederkerig.deadline.ResponseLapsed;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.party.People;
import nl.wederkerig.proceedings.PersonAppointed.Way;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Opens seats, gives them to persons and takes them back: in the aggregate, the register of deadlines, the dossier's readers and
 * the process at once. Called with the dossier locked, by those who have asked the rules.
 */
@Component
class SeatDesk {

    private static final String APPOINTED = "appointment-asked";
    private static final String SEAT_VACANT = "nomination-asked";

    private final SeatRepository seats;
    private final SeatSteps steps;
    private final MootChallenges challenges;
    private final ProceedingsEntry entry;
    private final Standstill standstill;
    private final AppointedReaders readers;
    private final AgreementDossiers agreements;
    private final People people;
    private final SeatProcess process;
    /** They open seats here: looked at only when something happens. */
    private final List<SeatedProcedure> procedures;

    SeatDesk(SeatRepository seats, SeatSteps steps, MootChallenges challenges, ProceedingsEntry entry, Standstill standstill,
            @Lazy AppointedReaders readers, @Lazy AgreementDossiers agreements, People people, @Lazy SeatProcess process, @Lazy List<SeatedProcedure> procedures) {
        this.seats = seats;
        this.steps = steps;
        this.challenges = challenges;
        this.entry = entry;
        this.standstill = standstill;
        this.readers = readers;
        this.agreements = agreements;
        this.people = people;
        this.process = process;
        this.procedures = procedures;
    }

    private SeatedProcedure procedure(Proceedings proceedings) {
        return procedures.stream().filter(each -> each.procedure() == proceedings.procedure()).findFirst().orElseThrow();
    }

    List<SeatHolding> of(Proceedings proceedings) {
        return seats.findByProceedingsId(proceedings.getId()).stream().sorted(Comparator.comparing(SeatHolding::seat)).toList();
    }

    /** @throws NotFound where the procedure has no such seat */
    SeatHolding seat(Proceedings proceedings, Seat seat) {
        return of(proceedings).stream().filter(each -> each.seat().equals(seat)).findFirst()
                .orElseThrow(() -> new NotFound("seat", seat));
    }

    /** The seat that the person has, or is asked to take. */
    Optional<SeatHolding> seatOf(Proceedings proceedings, PersonId person) {
        return of(proceedings).stream().filter(each -> each.isOf(person)).findFirst();
    }

    /** Those who may are asked to nominate. @param nominators as {@link Nomination#nominator} writes them */
    void open(Proceedings proceedings, Seat seat, List<String> nominators, LocalDate from, String because) {
        var holding = new SeatHolding(proceedings.getId(), proceedings.agreement(), proceedings.dispute(), seat, nominators);
        OpenStep step = askNominators(proceedings, holding, from, because);
        seats.save(holding);
        opened(holding, step);
    }

    /** Somebody is asked at once: named in the arrangement, with a whole commission, or as a secretary. */
    void openFor(Proceedings proceedings, Seat seat, List<String> nominators, PersonId person, Way way, LocalDate from, String because) {
        var holding = new SeatHolding(proceedings.getId(), proceedings.agreement(), proceedings.dispute(), seat, nominators);
        OpenStep step = askPerson(proceedings, holding, person, way, from, because);
        seats.save(holding);
        opened(holding, step);
    }

    private void opened(SeatHolding holding, OpenStep step) {
        process.opened(holding.agreement(), holding.dispute(), holding.getId(), holding.state(), step.lapsesAt());
    }

    private void answered(SeatHolding holding, OpenStep step) {
        process.answered(holding.agreement(), holding.getId(), holding.state(), step.lapsesAt());
    }

    private OpenStep askNominators(Proceedings proceedings, SeatHolding holding, LocalDate from, String because) {
        holding.waitForNomination();
        return steps.ask(proceedings, holding.seat(), SeatSteps.nomination(proceedings.procedure()), holding.nominatingOrganisations(),
                holding.nominatingPersons().isEmpty() ? null : SeatTerms.as(proceedings.procedure()),
                steps.term(from, SeatTerms.nomination(proceedings.procedure()), because));
    }

    private OpenStep askAuthority(Proceedings proceedings, SeatHolding holding, Term term) {
        holding.waitForAuthority();
        return steps.ask(proceedings, holding.seat(), SeatSteps.appointment(proceedings.procedure()), authority(proceedings), null, term);
    }

    private OpenStep askPerson(Proceedings proceedings, SeatHolding holding, PersonId person, Way way, LocalDate from, String because) {
        holding.appoint(person, way == Way.AUTHORITY, entry.today());
        entry.happened(new PersonAppointed(
                holding.agreement(), holding.dispute(), holding.seat().toString(), people.byId(person).name(), way));
        return steps.ask(proceedings, holding.seat(), StepKind.ACCEPT_APPOINTMENT, List.of(), SeatTerms.as(proceedings.procedure()),
                steps.term(from, SeatTerms.ACCEPTANCE, because));
    }

    /** Empty where the arrangement names none; it has to where persons are appointed. */
    private List<OrganisationId> authority(Proceedings proceedings) {
        return Optional.ofNullable(agreements.facts(proceedings.agreement()).arrangement().appointingAuthority()).stream().toList();
    }

    /** All who may nominate want the same, or the authority has chosen. @param persons several for a commission, its chair first */
    void appoint(Proceedings proceedings, SeatHolding holding, List<PersonId> persons, Way way) {
        if (holding.seat().equals(Seat.COMMISSION)) {
            steps.close(proceedings, holding.seat());
            holding.dissolve();
            process.answered(holding.agreement(), holding.getId(), holding.state(), null);
            for (int place = 0; place < persons.size(); place++) {
                openFor(proceedings, place == 0 ? Seat.CHAIR : Seat.member(place), holding.nominators(), persons.get(place), way,
                        entry.today(), APPOINTED);
            }
        } else {
            answered(holding, askPerson(proceedings, holding, persons.get(0), way, entry.today(), APPOINTED));
        }
    }

    /** From now on the dossier is open to the person. */
    void accepted(Proceedings proceedings, SeatHolding holding, String declaration) {
        holding.accept(declaration, entry.today());
        steps.close(proceedings, holding.seat());
        readers.admit(holding.agreement(), holding.dispute(), holding.person());
        process.answered(holding.agreement(), holding.getId(), holding.state(), null);
        SeatedProcedure procedure = procedure(proceedings);
        if (holding.seat().decides()) {
            procedure.accepted(proceedings, holding.seat(), entry.today());
            if (nobodyMissing(proceedings)) {
                standstill.end(proceedings);
                procedure.seatsFilled(proceedings, entry.today());
                process.seatsFilled(holding.agreement(), holding.dispute());
            }
        }
    }

    private boolean nobodyMissing(Proceedings proceedings) {
        return of(proceedings).stream().filter(each -> each.seat().kind() != Seat.Kind.SECRETARY && each.state() != SeatState.DISSOLVED)
                .allMatch(each -> each.state() == SeatState.FILLED);
    }

    /** Back to the authority, without the person; a secretary is not replaced. */
    void refused(Proceedings proceedings, SeatHolding holding) {
        OpenStep step = notTaken(proceedings, holding, Departure.REFUSED, steps.term(entry.today(), SeatTerms.APPOINTMENT, "appointment-asked"));
        process.answered(holding.agreement(), holding.getId(), holding.state(), step == null ? null : step.lapsesAt());
    }

    /** Null for a secretary. */
    private OpenStep notTaken(Proceedings proceedings, SeatHolding holding, Departure why, Term term) {
        holding.leave(why, entry.today());
        if (holding.seat().decides()) {
            return askAuthority(proceedings, holding, term);
        }
        steps.close(proceedings, holding.seat());
        holding.dissolve();
        return null;
    }

    /** Who has the seat leaves it; somebody else is found the way the first was, and meanwhile the proceedings stand still. */
    void replace(Proceedings proceedings, SeatHolding holding, Departure why) {
        leaves(proceedings, holding, why);
        if (!holding.seat().decides()) {
            holding.dissolve();
            return;
        }
        standstill.begin(proceedings);
        opened(holding, holding.byAuthority() || holding.nominators().isEmpty()
                ? askAuthority(proceedings, holding, steps.term(entry.today(), SeatTerms.APPOINTMENT, SEAT_VACANT))
                : askNominators(proceedings, holding, entry.today(), SEAT_VACANT));
    }

    /** With who leaves goes the secretary whom that person named (D8). */
    private void leaves(Proceedings proceedings, SeatHolding holding, Departure why) {
        PersonId person = holding.person();
        List<SeatHolding> secretaries = of(proceedings).stream().filter(each -> each.seat().kind() == Seat.Kind.SECRETARY
                && each.person() != null && each.nominatingPersons().contains(person)).toList();
        readers.dismiss(holding.agreement(), holding.dispute(), person);
        holding.leave(why, entry.today());
        secretaries.forEach(secretary -> {
            readers.dismiss(secretary.agreement(), secretary.dispute(), secretary.person());
            steps.close(proceedings, secretary.seat());
            secretary.leave(why, entry.today());
            secretary.dissolve();
            process.over(secretary.agreement(), secretary.getId());
        });
    }

    /** All who decide leave their seats, and the authority appoints others; what was to be done by them begins anew then. */
    void replaceAll(Proceedings proceedings, Departure why) {
        of(proceedings).stream().filter(each -> each.state() == SeatState.FILLED && each.seat().decides()).forEach(holding -> {
            leaves(proceedings, holding, why);
            opened(holding, askAuthority(proceedings, holding, steps.term(entry.today(), SeatTerms.APPOINTMENT, SEAT_VACANT)));
        });
    }

    /** Nobody did in time what the seat waits for. */
    SeatLapses.Waiting lapsed(Proceedings proceedings, SeatHolding holding) {
        OpenStep step = steps.of(proceedings, holding.seat()).orElseThrow();
        if (!step.lapsedAt(entry.now())) {
            throw new StepNotLapsed(holding.agreement(), holding.dispute(), step.kind(), step.lastDay());
        }
        entry.happened(new ResponseLapsed(
                holding.agreement(), ProceedingsDeadlines.key(proceedings, step), step.lastDay(), step.holders(), false));
        Term following = steps.following(step, SeatTerms.APPOINTMENT);
        OpenStep next = switch (holding.state()) {
            case NOMINATION -> nominationLapsed(proceedings, holding, following);
            case ACCEPTANCE -> {
                entry.happened(new AcceptanceLapsed(
                        holding.agreement(), holding.dispute(), holding.seat().toString(), people.byId(holding.person()).name()));
                yield notTaken(proceedings, holding, Departure.SILENT, following);
            }
            default -> askAuthority(proceedings, holding, following);
        };
        return new SeatLapses.Waiting(holding.state(), next == null ? null : next.lapsesAt());
    }

    /** Where a side does not agree, other seats come to the authority with it, also while somebody in them is challenged. */
    private OpenStep nominationLapsed(Proceedings proceedings, SeatHolding lapsed, Term following) {
        List<SeatHolding> all = of(proceedings);
        List<Seat> fallen = procedure(proceedings).forTheAuthority(lapsed.seat(), all);
        if (fallen.size() > 1) {
            entry.happened(new SideDisagreed(lapsed.agreement(), lapsed.dispute(), lapsed.seat().toString(), lapsed.nominatingOrganisations()));
        }
        OpenStep asked = askAuthority(proceedings, lapsed, following);
        for (Seat seat : fallen) {
            SeatHolding known = all.stream().filter(each -> each.seat().equals(seat)).findFirst().orElse(null);
            if (known == null) {
                var holding = new SeatHolding(proceedings.getId(), proceedings.agreement(), proceedings.dispute(), seat, List.of());
                OpenStep step = askAuthority(proceedings, holding, following);
                seats.save(holding);
                opened(holding, step);
            } else if (!known.seat().equals(lapsed.seat())) {
                makesWay(proceedings, known, following);
            }
        }
        return asked;
    }

    /** Nobody chosen by that side keeps the seat; the authority can appoint the same person again. */
    private void makesWay(Proceedings proceedings, SeatHolding holding, Term term) {
        SeatState before = holding.state();
        if (before == SeatState.FILLED || before == SeatState.ACCEPTANCE) {
            challenges.madeWay(proceedings, holding.person());
            leaves(proceedings, holding, Departure.MADE_WAY);
        }
        if (before == SeatState.FILLED) {
            opened(holding, askAuthority(proceedings, holding, term));
        } else if (before != SeatState.APPOINTMENT) {
            answered(holding, askAuthority(proceedings, holding, term));
        }
    }

    /** The procedure is over: what was still asked about its seats is not any more. */
    void over(Proceedings proceedings) {
        of(proceedings).stream().filter(each -> each.state() != SeatState.FILLED && each.state() != SeatState.DISSOLVED).forEach(each -> {
            steps.close(proceedings, each.seat());
            each.dissolve();
            process.over(each.agreement(), each.getId());
        });
    }

    /** Who was appointed in it does not follow what comes after it. */
    void dismissAll(Proceedings proceedings) {
        of(proceedings).stream().filter(each -> each.state() == SeatState.FILLED)
                .forEach(each -> readers.dismiss(each.agreement(), each.dispute(), each.person()));
    }
}
