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
import nl.wederkerig.meeting.MeetingKind;
import nl.wederkerig.meeting.Meetings;
import nl.wederkerig.meeting.PlanMeeting;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
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

    private MockHttpServletResponse asked(String what, OrganisationId by) {
        MockHttpServletResponse[] answer = new MockHttpServletResponse[1];
        road.does(() -> {
            try {
                answer[0] = web.perform(get("/api/v1/" + what).with(callers.of(by, Role.NEGOTIATOR))).andReturn().getResponse();
            } catch (Exception failure) {
                throw new AssertionError(failure);
            }
        });
        return answer[0];
    }
}
