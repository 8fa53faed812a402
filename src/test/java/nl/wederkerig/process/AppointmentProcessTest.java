package nl.wederkerig.process;

import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.dispute.Settlement;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.proceedings.Candidate;
import nl.wederkerig.proceedings.Departure;
import nl.wederkerig.proceedings.ProcedureAct;
import nl.wederkerig.proceedings.Seat;
import nl.wederkerig.proceedings.SeatState;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The model Appointment. */
class AppointmentProcessTest extends SeatsOnTheRoad {

    @BeforeEach
    void route_started() {
        started(Route.INDEPENDENT_CHAIR);
    }

    @Test
    @Rule({"D6", "D7"})
    void nominated_by_all_and_accepted_the_seat_is_filled() {
        road.on("2027-07-08").act(VNG, actor -> appointments().nominate(road.agreement(), KEY, Seat.CHAIR, Candidate.named(FIRST), actor));
        assertThat(seat(Seat.CHAIR).state()).isEqualTo(SeatState.NOMINATION);

        road.act(SZW, actor -> appointments().nominate(road.agreement(), KEY, Seat.CHAIR, Candidate.named(FIRST), actor));
        assertThat(seat(Seat.CHAIR).state()).isEqualTo(SeatState.ACCEPTANCE);
        assertThat(road.bean(Agreements.class).isVisible(road.agreement(), person(FIRST))).isFalse();
        accept(FIRST);

        assertThat(engine.ended("Appointment", "End_SeatFilled")).isEqualTo(1);
        assertThat(seat(Seat.CHAIR).declaration()).isEqualTo("Onafhankelijk en beschikbaar");
        assertThat(road.bean(Agreements.class).isVisible(road.agreement(), person(FIRST))).isTrue();
        assertThat(road.events()).endsWith("PersonNominated", "PersonNominated", "PersonAppointed", "AppointmentAccepted");
    }

    @Test
    @Rule("D7")
    void nominations_that_differ_come_to_the_authority_which_is_asked_every_fortnight() {
        road.on("2027-07-08").act(VNG, actor -> appointments().nominate(road.agreement(), KEY, Seat.CHAIR, Candidate.named(FIRST), actor));
        road.act(SZW, actor -> appointments().nominate(road.agreement(), KEY, Seat.CHAIR, Candidate.named(SECOND), actor));

        engine.fires("Timer_NominationLapsed", "2027-07-20");
        assertThat(engine.tasks()).containsExactly("Task_Appoint");
        engine.fires("Timer_AppointmentLapsed", "2027-08-03");
        engine.fires("Timer_AppointmentLapsed", "2027-08-17");
        appoint(SECOND);

        assertThat(engine.tasks()).containsExactly("Task_AcceptAppointment");
        assertThat(seat(Seat.CHAIR).byAuthority()).isTrue();
    }

    @Test
    @Rule("D7")
    void who_is_silent_is_passed_over_and_not_asked_again() {
        road.on("2027-07-08");
        nominate(FIRST);

        engine.fires("Timer_AcceptanceLapsed", "2027-07-16");

        assertThat(seat(Seat.CHAIR).left()).singleElement().satisfies(gone -> assertThat(gone.why()).isEqualTo(Departure.SILENT));
        assertThatThrownBy(() -> appoint(FIRST)).isInstanceOfSatisfying(RuleBroken.class,
                broken -> assertThat(broken.reason().code()).isEqualTo("out-of-the-question"));
        appoint(SECOND);
        assertThat(seat(Seat.CHAIR).person().name()).isEqualTo(SECOND);
    }

    @Test
    @Rule("D6")
    void nobody_accepts_for_another_or_after_the_term() {
        road.on("2027-07-08");
        nominate(FIRST);
        assertThatThrownBy(() -> road.act(VNG, actor -> appointments().accept(road.agreement(), KEY, "Ja", actor))).isInstanceOf(NotFound.class);

        road.on("2027-07-17");

        assertThatThrownBy(() -> accept(FIRST)).isInstanceOfSatisfying(RuleBroken.class,
                broken -> assertThat(broken.reason().code()).isEqualTo("acceptance-lapsed"));
    }

    @Test
    @Rule("D7")
    void who_appoints_is_the_authority_and_only_where_it_is_asked() {
        assertThatThrownBy(() -> appoint(FIRST)).isInstanceOfSatisfying(RuleBroken.class,
                broken -> assertThat(broken.reason().code()).isEqualTo("not-with-the-authority"));
        assertThatThrownBy(() -> road.act(VNG, actor -> appointments().appoint(road.agreement(), KEY, Seat.CHAIR, Candidate.named(FIRST), actor)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @Rule("D8")
    void a_secretary_sees_what_the_chair_sees_from_acceptance_on() {
        chairAccepted();

        by(FIRST, actor -> appointments().appoint(road.agreement(), KEY, new Seat(Seat.Kind.SECRETARY, 1), Candidate.named("Secretaris een"), actor));
        assertThat(road.bean(Agreements.class).isVisible(road.agreement(), person("Secretaris een"))).isFalse();
        road.act(VNG, actor -> assertThat(road.bean(Disputes.class).of(road.agreement(), actor).get(0).steps()).extracting(step -> step.kind())
                .as("who holds the dispute is not the one who was asked").doesNotHaveDuplicates().endsWith(StepKind.ACCEPT_APPOINTMENT).hasSizeGreaterThan(1));
        accept("Secretaris een");

        assertThat(road.bean(Agreements.class).isVisible(road.agreement(), person("Secretaris een"))).isTrue();
        assertThat(procedureSeenBy(person("Secretaris een")).acts()).doesNotContain(ProcedureAct.CONCLUDE);
    }

    @Test
    @Rule("D8")
    void a_settled_dispute_is_closed_to_who_was_appointed_in_it() {
        chairAccepted();

        bySides(actor -> road.bean(Disputes.class).settle(road.agreement(), KEY,
                new Settlement("Het loket opent in mei", List.of(), Map.of()), actor));

        assertThat(road.bean(Agreements.class).isVisible(road.agreement(), person(FIRST))).isFalse();
        assertThat(engine.instances()).isEmpty();
    }
}
