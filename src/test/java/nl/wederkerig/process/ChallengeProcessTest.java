package nl.wederkerig.process;

import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.proceedings.Audience;
import nl.wederkerig.proceedings.ChallengeEnd;
import nl.wederkerig.proceedings.Seat;
import nl.wederkerig.proceedings.SeatState;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.RuleBroken;
import nl.wederkerig.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The model Challenge. */
class ChallengeProcessTest extends SeatsOnTheRoad {

    @BeforeEach
    void chair_accepted() {
        started(Route.INDEPENDENT_CHAIR);
        chairAccepted();
    }

    private void challenges(OrganisationId party) {
        road.act(party, actor -> challenges().challenge(
                road.agreement(), KEY, person(FIRST).person(), "Adviseerde een van de partijen", null, actor));
    }

    @Test
    @Rule("D6")
    void undecided_it_comes_to_the_authority_and_rejected_the_terms_get_the_days_that_they_stood_still() {
        road.on("2027-07-19");
        challenges(SZW);
        assertThat(engine.timer("Timer_ConcludeLapsed").isSuspended()).isTrue();
        assertThatThrownBy(() -> by(FIRST, actor -> chairing().session(road.agreement(), KEY, Audience.JOINT, "Verslag", actor)))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.reason().code()).isEqualTo("stands-still"));

        engine.fires("Timer_ChallengeUnanswered", "2027-08-04");
        engine.fires("Timer_ChallengeUndecided", "2027-09-03");
        road.on("2027-09-06");
        byAuthority(actor -> challenges().decide(road.agreement(), KEY, person(FIRST).person(), false, actor));

        assertThat(engine.ended("Challenge", "End_ChallengeRejected")).isEqualTo(1);
        assertThat(procedureSeenBy(Actor.system()).challenges()).singleElement()
                .satisfies(challenge -> assertThat(challenge.end()).isEqualTo(ChallengeEnd.REJECTED));
        assertThat(road.events()).endsWith("AuthorityDecidedChallenge", "ChallengeDecided", "ProceedingsWentOn");
        // 12 October and the 49 days from 19 July up to 6 September.
        assertThat(engine.timer("Timer_ConcludeLapsed").getDuedate().toInstant()).isEqualTo(EngineSeen.begins("2027-12-01"));
    }

    @Test
    @Rule("D6")
    void upheld_somebody_else_is_found_the_way_the_first_was_and_goes_on() {
        road.on("2027-07-19");
        challenges(VNG);
        engine.fires("Timer_ChallengeUnanswered", "2027-08-04");
        road.on("2027-08-09");
        byAuthority(actor -> challenges().decide(road.agreement(), KEY, person(FIRST).person(), true, actor));

        assertThat(engine.ended("Challenge", "End_ChallengeUpheld")).isEqualTo(1);
        assertThat(seat(Seat.CHAIR).state()).isEqualTo(SeatState.NOMINATION);
        assertThat(road.bean(Agreements.class).isVisible(road.agreement(), person(FIRST))).isFalse();
        nominate(SECOND);
        road.on("2027-08-16");
        accept(SECOND);

        assertThat(engine.tasks()).contains("Task_Intake", "Task_Conclude");
        by(SECOND, actor -> chairing().intake(road.agreement(), KEY, "De vragen", actor));
        assertThat(engine.timer("Timer_ConcludeLapsed").isSuspended()).isFalse();
    }

    @Test
    @Rule("D6")
    void the_other_side_agrees_or_the_person_steps_down() {
        road.on("2027-07-19");
        challenges(SZW);
        assertThatThrownBy(() -> road.act(SZW, actor -> challenges().agree(road.agreement(), KEY, person(FIRST).person(), actor)))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.reason().code()).isEqualTo("not-the-other-side"));
        road.act(VNG, actor -> challenges().agree(road.agreement(), KEY, person(FIRST).person(), actor));
        assertThat(procedureSeenBy(Actor.system()).challenges()).singleElement()
                .satisfies(challenge -> assertThat(challenge.end()).isEqualTo(ChallengeEnd.AGREED));
        nominate(SECOND);
        accept(SECOND);

        by(SECOND, actor -> challenges().stepDown(road.agreement(), KEY, actor));

        assertThat(seat(Seat.CHAIR).left()).extracting(gone -> gone.person().name()).containsExactlyInAnyOrder(FIRST, SECOND);
    }

    @Test
    @Rule("D6")
    void the_right_is_lost_fifteen_days_after_the_ground_was_known() {
        road.on("2027-07-28");
        assertThatThrownBy(() -> challenges(SZW)).isInstanceOfSatisfying(RuleBroken.class,
                broken -> assertThat(broken.reason().code()).isEqualTo("challenge-too-late"));

        road.act(SZW, actor -> challenges().challenge(
                road.agreement(), KEY, person(FIRST).person(), "Sindsdien bekend", LocalDate.of(2027, 7, 20), actor));

        assertThat(engine.tasks()).contains("Task_AnswerChallenge");
    }
}
