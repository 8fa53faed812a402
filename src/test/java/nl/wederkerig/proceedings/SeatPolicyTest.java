package nl.wederkerig.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wederkerig.Rule;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;
import org.junit.jupiter.api.Test;

class SeatPolicyTest {

    private static final LocalDate DAY = LocalDate.of(2027, 7, 12);
    private static final OrganisationId VNG = new OrganisationId("vng");
    private static final OrganisationId RVS = new OrganisationId("rvs");
    private static final Actor NEGOTIATOR = new Actor(PersonId.create(), VNG, Set.of(Role.NEGOTIATOR));
    private static final Actor AUTHORITY = new Actor(PersonId.create(), RVS, Set.of(Role.APPOINTING_AUTHORITY));
    private static final PersonId SOMEBODY = PersonId.create();

    private final SeatHolding seat = seat(Seat.SINGLE);

    private static SeatHolding seat(Seat seat) {
        var holding = new SeatHolding(UUID.randomUUID(), AgreementId.create(), "geschil-1", seat, List.of("vng", "szw"));
        holding.waitForNomination();
        return holding;
    }

    private SeatPolicy policy(SeatHolding... earlier) {
        return new SeatPolicy(List.of(seat), List.of(earlier), RVS);
    }

    private static void refused(Optional<Reason> reason, String code) {
        assertThat(reason).map(Reason::code).contains(code);
    }

    @Test
    @Rule("D7")
    void those_who_may_nominate_do_and_nobody_else() {
        assertThat(policy().whyNotNominated(seat, NEGOTIATOR, List.of(SOMEBODY))).isEmpty();
        refused(policy().whyNotNominated(seat, new Actor(PersonId.create(), VNG, Set.of(Role.EXECUTIVE)), List.of(SOMEBODY)),
                "not-nominated-by-you");
        refused(policy().whyNotNominated(seat, AUTHORITY, List.of(SOMEBODY)), "not-nominated-by-you");
    }

    @Test
    @Rule("D7")
    void who_wants_the_same_is_enough_and_a_last_word_counts() {
        assertThat(seat.nominate(new Nomination("vng", List.of(SOMEBODY), DAY))).isEmpty();
        assertThat(seat.nominate(new Nomination("szw", List.of(PersonId.create()), DAY))).isEmpty();
        assertThat(seat.nominate(new Nomination("szw", List.of(SOMEBODY), DAY))).contains(List.of(SOMEBODY));
    }

    @Test
    @Rule("D7")
    void the_authority_appoints_where_it_is_asked_only() {
        refused(policy().whyNotAppointed(seat, AUTHORITY, List.of(SOMEBODY)), "not-with-the-authority");
        seat.waitForAuthority();
        assertThat(policy().whyNotAppointed(seat, AUTHORITY, List.of(SOMEBODY))).isEmpty();
        refused(policy().whyNotAppointed(seat, NEGOTIATOR, List.of(SOMEBODY)), "not-the-authority");
        refused(new SeatPolicy(List.of(seat), List.of(), null).whyNotAppointed(seat, AUTHORITY, List.of(SOMEBODY)), "not-the-authority");
        refused(policy().whyNotNominated(seat, NEGOTIATOR, List.of(SOMEBODY)), "nomination-over");
    }

    @Test
    @Rule("D6")
    void who_was_the_chair_cannot_be_an_arbiter() {
        SeatHolding chair = seat(Seat.CHAIR);
        chair.appoint(SOMEBODY, false, DAY);

        refused(policy(chair).whyNotNominated(seat, NEGOTIATOR, List.of(SOMEBODY)), "was-in-it-before");
    }

    @Test
    @Rule("D7")
    void who_refused_is_not_asked_again() {
        seat.appoint(SOMEBODY, false, DAY);
        seat.leave(Departure.REFUSED, DAY);
        seat.waitForAuthority();

        refused(policy().whyNotAppointed(seat, AUTHORITY, List.of(SOMEBODY)), "out-of-the-question");
        assertThat(policy().whyNotAppointed(seat, AUTHORITY, List.of(PersonId.create()))).isEmpty();
    }

    @Test
    @Rule("D7")
    void a_commission_is_odd_in_number() {
        refused(SeatPolicy.whyNoCommission(List.of(SOMEBODY, PersonId.create())), "members-odd");
        refused(SeatPolicy.whyNoCommission(List.of(SOMEBODY, SOMEBODY, PersonId.create())), "members-odd");
        assertThat(SeatPolicy.whyNoCommission(List.of(SOMEBODY, PersonId.create(), PersonId.create()))).isEmpty();
        assertThat(SeatPolicy.whyNoCommission(List.of(SOMEBODY))).isEmpty();
    }

    @Test
    @Rule("D6")
    void a_challenge_comes_within_fifteen_days_of_knowing() {
        seat.appoint(SOMEBODY, false, DAY);
        seat.accept("Onafhankelijk en beschikbaar", DAY);

        assertThat(challenged(null, DAY.plusDays(15))).isEmpty();
        refused(challenged(null, DAY.plusDays(16)), "challenge-too-late");
        assertThat(challenged(DAY.plusDays(10), DAY.plusDays(25))).isEmpty();
        refused(challenged(DAY.plusDays(10), DAY.plusDays(9)), "known-later");
        refused(SeatPolicy.whyNotChallenged(seat, false, false, null, DAY, Holidays.statutory()), "not-challenged-by-you");
        refused(SeatPolicy.whyNotChallenged(seat, true, true, null, DAY, Holidays.statutory()), "challenged-already");
    }

    private Optional<Reason> challenged(LocalDate knownOn, LocalDate today) {
        return SeatPolicy.whyNotChallenged(seat, true, false, knownOn, today, Holidays.statutory());
    }
}
