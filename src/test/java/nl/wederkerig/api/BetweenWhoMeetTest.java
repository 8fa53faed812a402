package nl.wederkerig.api;

import static nl.wederkerig.agreement.Registrations.IPO;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.dispute.Settlement;
import nl.wederkerig.meeting.MeetingKind;
import nl.wederkerig.meeting.Meetings;
import nl.wederkerig.meeting.PlanMeeting;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Who prepares for a meeting asks the lists what is open with who is invited; for anybody else there is no such meeting. */
@IntegrationTest
class BetweenWhoMeetTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private ApplicationContext application;

    private Road road;
    private Callers callers;
    private String meeting;

    @BeforeEach
    void who_meet() {
        road = Calls.inForce(new Road(application));
        callers = new Callers(application);
        road.act(VNG, actor -> meeting = road.bean(Meetings.class).plan(new PlanMeeting(MeetingKind.OFFICIAL, "Ambtelijk overleg",
                LocalDate.of(2026, 4, 20), LocalTime.of(10, 0), null, List.of(VNG, SZW), null, 1), actor).get(0).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"afspraken", "geschillen", "escalaties", "veranderingen"})
    void lists_tell_it_to_who_meets_and_to_nobody_else(String list) {
        assertThat(asked(list + "?metOverleg=" + meeting, VNG).getStatus()).isEqualTo(200);
        assertThat(asked(list + "?metOverleg=" + meeting, IPO).getStatus()).isEqualTo(404);
    }

    @Test
    void without_a_meeting_the_escalation_overview_stays_for_who_oversees() {
        assertThat(asked("escalaties", VNG).getStatus()).isEqualTo(404);
    }

    @Test
    void only_what_runs_with_who_is_invited_is_in_it() throws Exception {
        JsonNode found = new ObjectMapper().readTree(asked("afspraken?metOverleg=" + meeting, VNG).getContentAsString());
        assertThat(found.get("totaal").asLong()).isPositive();
        found.get("resultaten").forEach(each -> assertThat(each.toString()).contains("\"SZW\""));
    }

    @Test
    void a_filter_that_is_asked_with_a_meeting_counts_as_well() throws Exception {
        assertThat(totalOf("escalaties?metOverleg=" + meeting + "&partij=SZW")).isPositive();
        assertThat(totalOf("escalaties?metOverleg=" + meeting + "&partij=VNG")).isEqualTo(totalOf("escalaties?metOverleg=" + meeting));
        assertThat(totalOf("veranderingen?vanaf=2026-01-01&metOverleg=" + meeting + "&met=SZW")).isPositive();
        for (String list : List.of("escalaties?partij=", "veranderingen?met=")) {
            MockHttpServletResponse refused = asked(list + "IPO&metOverleg=" + meeting, VNG);
            assertThat(refused.getStatus()).isEqualTo(400);
            assertThat(refused.getContentAsString()).contains(list.contains("partij") ? "\"veld\":\"partij\"" : "\"veld\":\"met\"");
        }
    }

    @Test
    void of_two_who_are_invited_one_is_asked_for() throws Exception {
        road.act(VNG, actor -> meeting = road.bean(Meetings.class).plan(new PlanMeeting(MeetingKind.OFFICIAL, "Met drie", LocalDate.of(2026, 4, 21),
                LocalTime.of(10, 0), null, List.of(VNG, SZW, IPO), null, 1), actor).get(0).toString());
        for (String list : List.of("escalaties?partij=", "veranderingen?vanaf=2026-01-01&met=")) {
            assertThat(totalOf(list + "SZW&metOverleg=" + meeting)).isPositive();
            assertThat(totalOf(list + "IPO&metOverleg=" + meeting)).isZero();
        }
    }

    @Test
    void disputes_that_are_over_are_there_when_asked_for() throws Exception {
        DisputeCalls.disputed(road, Route.BINDING_ADVICE);
        for (OrganisationId party : List.of(VNG, SZW)) {
            road.act(party, actor -> road.bean(Disputes.class).settle(road.agreement(), DisputeCalls.KEY,
                    new Settlement("Het loket opent alsnog", List.of(), Map.of(), false), actor));
        }
        String list = "geschillen?metOverleg=" + meeting;
        assertThat(totalOf(list)).isZero();
        assertThat(totalOf(list + "&afgelopen=true")).isEqualTo(1);
        assertThat(totalOf(list + "&afgelopen=true&eigen=true")).isEqualTo(1);
    }

    @Test
    void who_is_to_do_it_is_asked_of_an_organisation_only() throws Exception {
        MockHttpServletResponse refused = asked("afspraken?partijDoet=true", VNG);
        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(refused.getContentAsString()).contains("\"veld\":\"partij\"");
        assertThat(totalOf("afspraken?partijDoet=true&partij=SZW&metOverleg=" + meeting)).isPositive();
        assertThat(totalOf("afspraken?partijDoet=true&partij=VNG&metOverleg=" + meeting)).isZero();
    }

    private long totalOf(String list) throws Exception {
        MockHttpServletResponse answer = asked(list, VNG);
        assertThat(answer.getStatus()).as(list).isEqualTo(200);
        return new ObjectMapper().readTree(answer.getContentAsString()).get("totaal").asLong();
    }

    private MockHttpServletResponse asked(String what, OrganisationId by) {
        return callers.answer(web, road, get("/api/v1/" + what), by);
    }
}
