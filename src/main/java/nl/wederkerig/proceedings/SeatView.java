package nl.wederkerig.proceedings;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;

/**
 * A seat as all see it who see the dispute.
 *
 * @param person      who was asked, or has it; null when nobody
 * @param acceptedOn  null before
 * @param declaration of independence and availability; null before
 * @param byAuthority whether the appointing authority chose the person
 * @param nominators  who must all want the same: codes of organisations, or ids of persons
 * @param nominations so far; none once somebody was appointed
 * @param left        who is out of the question
 */
public record SeatView(
        UUID id, Seat seat, SeatState state, Named person, LocalDate appointedOn, LocalDate acceptedOn, String declaration, boolean byAuthority,
        List<String> nominators, List<Wanted> nominations, List<Gone> left) {

    /** The last day, inclusive, on which it can be challenged for what was known when it was accepted (D6). */
    public LocalDate challengeBy(Holidays holidays) {
        return SeatTerms.term(acceptedOn, SeatTerms.CHALLENGE, "appointment-accepted").end(holidays).lastDay();
    }

    /** A person with the name. */
    public record Named(PersonId id, String name) {}

    /** Whom somebody wants in the seat. @param by the party; null for a person. @param person who nominates; null for a party */
    public record Wanted(OrganisationId by, Named person, List<Named> persons) {}

    public record Gone(Named person, Departure why, LocalDate on) {}
}
