package nl.wederkerig.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wederkerig.Rule;
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Every role at every room, in both directions: who enters, and for whom the room is not there. */
class RoomPolicyTest {

    private static final LocalDate DAY = LocalDate.of(2027, 7, 12);
    private static final OrganisationId VNG = new OrganisationId("vng");
    private static final OrganisationId SZW = new OrganisationId("szw");
    private static final OrganisationId BZK = new OrganisationId("bzk");
    private static final PersonId ACCEPTED = PersonId.create();
    private static final PersonId ASKED = PersonId.create();
    private static final PersonId SECRETARY = PersonId.create();
    private static final PersonId ELSEWHERE = PersonId.create();

    private static Actor of(OrganisationId organisation, Role role) {
        return new Actor(PersonId.create(), organisation, Set.of(role));
    }

    private static SeatHolding seat(Seat seat, PersonId person, boolean accepted) {
        var holding = new SeatHolding(UUID.randomUUID(), AgreementId.create(), "geschil-1", seat, List.of());
        holding.appoint(person, true, DAY);
        if (accepted) {
            holding.accept("Onafhankelijk en beschikbaar", DAY);
        }
        return holding;
    }

    private static String rooms(RoomPolicy policy, Actor actor) {
        return Arrays.stream(DisputeRoom.values()).filter(room -> policy.admits(room, actor)).map(Enum::name).collect(Collectors.joining(" "));
    }

    private static void holds(RoomPolicy policy, Map<Actor, String> table) {
        SoftAssertions all = new SoftAssertions();
        table.forEach((actor, entered) -> all.assertThat(rooms(policy, actor)).as("%s", actor).isEqualTo(entered));
        all.assertAll();
    }

    @Test
    @Rule("D8")
    void with_a_chair_each_side_has_its_notes_and_its_own_talk_with_the_chair_and_nobody_else_enters() {
        var policy = new RoomPolicy(List.of(VNG), List.of(SZW), Procedure.INDEPENDENT_CHAIR,
                List.of(seat(Seat.CHAIR, ACCEPTED, true), seat(Seat.secretary(1), SECRETARY, true)));
        Map<Actor, String> table = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            boolean ofAParty = Set.of(Role.NEGOTIATOR, Role.SIGNATORY, Role.BZK_LIAISON, Role.EXECUTIVE).contains(role);
            table.put(of(VNG, role), ofAParty ? "CLAIMANTS CHAIR_WITH_CLAIMANTS" : "");
            table.put(of(SZW, role), ofAParty ? "RESPONDENTS CHAIR_WITH_RESPONDENTS" : "");
            table.put(of(BZK, role), "");
            table.put(of(null, role), "");
        }
        table.put(new Actor(ACCEPTED, null, Set.of(Role.CHAIR)), "CHAIR_WITH_CLAIMANTS CHAIR_WITH_RESPONDENTS");
        table.put(new Actor(SECRETARY, null, Set.of(Role.SECRETARY)), "CHAIR_WITH_CLAIMANTS CHAIR_WITH_RESPONDENTS");
        table.put(new Actor(ELSEWHERE, null, Set.of(Role.CHAIR)), "");
        table.put(Actor.system(), "");

        holds(policy, table);
    }

    @Test
    @Rule("D8")
    void with_arbiters_or_wise_persons_only_they_and_their_secretary_deliberate() {
        for (Procedure procedure : List.of(Procedure.BINDING_ADVICE, Procedure.EXPERT_ADVICE)) {
            var policy = new RoomPolicy(List.of(VNG), List.of(SZW), procedure, List.of(
                    seat(Seat.PRESIDING, ACCEPTED, true), seat(Seat.CLAIMANT, ASKED, false), seat(Seat.secretary(1), SECRETARY, true)));
            Map<Actor, String> table = new LinkedHashMap<>();
            table.put(of(VNG, Role.NEGOTIATOR), "CLAIMANTS");
            table.put(of(SZW, Role.EXECUTIVE), "RESPONDENTS");
            table.put(of(BZK, Role.EXECUTIVE), "");
            table.put(of(VNG, Role.AUDITOR), "");
            table.put(new Actor(ACCEPTED, null, Set.of(Role.ARBITER)), "DELIBERATION");
            table.put(new Actor(SECRETARY, null, Set.of(Role.SECRETARY)), "DELIBERATION");
            table.put(new Actor(ASKED, null, Set.of(Role.ARBITER)), "");
            table.put(new Actor(ELSEWHERE, null, Set.of(Role.ARBITER)), "");
            table.put(Actor.system(), "");

            holds(policy, table);
        }
    }

    @Test
    @Rule("D8")
    void before_a_chair_has_accepted_there_is_nobody_to_talk_to() {
        var policy = new RoomPolicy(List.of(VNG), List.of(SZW), Procedure.INDEPENDENT_CHAIR, List.of(seat(Seat.CHAIR, ASKED, false)));

        assertThat(rooms(policy, of(VNG, Role.NEGOTIATOR))).isEqualTo("CLAIMANTS");
        assertThat(rooms(policy, new Actor(ASKED, null, Set.of(Role.CHAIR)))).isEmpty();
    }
}
