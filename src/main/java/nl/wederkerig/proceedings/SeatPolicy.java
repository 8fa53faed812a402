package nl.wederkerig.proceedings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;

/**
 * Who can be given a seat, by whom, and who can challenge that: no appointment without acceptance and a declaration, and nobody
 * who was asked before or had part in the matter before (D6, D7).
 *
 * @param seats     of this procedure
 * @param earlier   of the procedures that the dispute had before
 * @param authority the appointing authority; null where the arrangement names none
 */
record SeatPolicy(Collection<SeatHolding> seats, Collection<SeatHolding> earlier, OrganisationId authority) {

    Optional<Reason> whyNotNominated(SeatHolding seat, Actor actor, List<PersonId> persons) {
        boolean nominates = seat.nominators().contains(Nomination.nominator(actor))
                && (actor.organisation() == null || actor.has(Role.NEGOTIATOR));
        return when(!nominates, "D7", "not-nominated-by-you")
                .or(() -> when(seat.state() != SeatState.NOMINATION, "D7", "nomination-over"))
                .or(() -> unavailable(seat, persons));
    }

    Optional<Reason> whyNotAppointed(SeatHolding seat, Actor actor, List<PersonId> persons) {
        return when(!isAuthority(actor), "D7", "not-the-authority")
                .or(() -> when(seat.state() != SeatState.APPOINTMENT, "D7", "not-with-the-authority"))
                .or(() -> unavailable(seat, persons));
    }

    boolean isAuthority(Actor actor) {
        return authority != null && actor.belongsTo(authority) && actor.has(Role.APPOINTING_AUTHORITY);
    }

    /** Of a commission an odd number, the chair among them, each once. */
    static Optional<Reason> whyNoCommission(List<PersonId> persons) {
        return when(persons.size() % 2 == 0 || persons.stream().distinct().count() != persons.size(), "D7", "members-odd");
    }

    private Optional<Reason> unavailable(SeatHolding seat, List<PersonId> persons) {
        return persons.stream().map(person -> when(seat.outOfTheQuestion().contains(person), "D7", "out-of-the-question")
                .or(() -> unavailable(seat.seat(), person))).flatMap(Optional::stream).findFirst();
    }

    /** Who has a seat already, or had part in the dispute before, such as its chair. */
    Optional<Reason> unavailable(Seat seat, PersonId person) {
        return when(seats.stream().anyMatch(each -> !each.seat().equals(seat) && each.isOf(person)), "D6", "has-a-seat")
                .or(() -> when(earlier.stream().anyMatch(each -> each.isOf(person)), "D6", "was-in-it-before"));
    }

    /**
     * @param knownOn the day on which the party learnt of the ground; of the appointment at the earliest
     * @param party   whether who challenges acts for a party to the dispute
     */
    static Optional<Reason> whyNotChallenged(SeatHolding seat, boolean party, boolean challenged, LocalDate knownOn, LocalDate today, Holidays holidays) {
        if (!party) {
            return Optional.of(Reason.of("D6", "not-challenged-by-you"));
        }
        if (seat.state() != SeatState.FILLED || challenged) {
            return Optional.of(Reason.of("D6", challenged ? "challenged-already" : "no-seat"));
        }
        LocalDate learnt = knownOn == null || knownOn.isBefore(seat.acceptedOn()) ? seat.acceptedOn() : knownOn;
        LocalDate lastDay = SeatTerms.term(learnt, SeatTerms.CHALLENGE, "appointment-accepted").end(holidays).lastDay();
        return when(learnt.isAfter(today), "D6", "known-later").or(() -> when(today.isAfter(lastDay), "D6", "challenge-too-late", lastDay));
    }

    private static Optional<Reason> when(boolean refused, String rule, String code, Object... arguments) {
        return refused ? Optional.of(Reason.of(rule, code, arguments)) : Optional.empty();
    }
}
