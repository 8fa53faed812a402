package nl.wederkerig.api;

import static nl.wederkerig.agreement.Registrations.IPO;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import nl.wederkerig.meeting.MeetingId;
import nl.wederkerig.meeting.Meetings;
import nl.wederkerig.membership.MemberConsultations;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import nl.wederkerig.webhook.Subscriptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Who acts on what has changed since it was read is told so, and nothing is done: for what is no agreement. */
@IntegrationTest
class LostRacesTest {

    private static final OrganisationId UTRECHT = new OrganisationId("gm0344");

    @Autowired
    private MockMvc web;

    @Autowired
    private ApplicationContext application;

    private Road road;
    private Callers callers;

    @BeforeEach
    void road() {
        road = new Road(application);
        callers = new Callers(application);
    }

    @Test
    void a_meeting() {
        MeetingCalls.planned(road);
        String meeting = "/api/v1/overleggen/" + MeetingCalls.meeting(road);
        String read = tag(get(meeting), VNG);
        String moved = "{\"op\":\"2026-02-26\",\"om\":\"11:00\",\"plaats\":\"Utrecht\"}";
        String after = tag(post(meeting + "/verzettingen").header("If-Match", read).content(moved), VNG);
        assertThat(after).isNotEqualTo(read).isEqualTo(tag(get(meeting), VNG));
        assertThat(send(post(meeting + "/afzeggingen").header("If-Match", read).content("{}"), VNG).getStatus()).isEqualTo(412);
        assertThat(send(delete(meeting + "/agendapunten/" + MeetingCalls.point(road)).header("If-Match", read), VNG).getStatus()).isEqualTo(412);
        assertThat(road.bean(Meetings.class).get(new MeetingId(MeetingCalls.meeting(road)), Actor.system()).points()).hasSize(1);
        assertThat(send(post(meeting + "/afzeggingen").header("If-Match", "\"x\", " + after).content("{}"), VNG).getStatus()).isEqualTo(201);
    }

    @Test
    void a_meeting_that_one_may_not_see_has_no_version() {
        MeetingCalls.planned(road);
        String meeting = "/api/v1/overleggen/" + MeetingCalls.meeting(road);
        assertThat(send(post(meeting + "/afzeggingen").header("If-Match", "\"x\"").content("{}"), IPO).getStatus())
                .isEqualTo(404);
    }

    @Test
    void what_members_are_asked() {
        MeetingCalls.consulted(road);
        String asked = "/api/v1/raadplegingen/" + MeetingCalls.consultation(road);
        String read = tag(get(asked), VNG);
        assertThat(send(post(asked + "/stemmen").content("{\"stem\":\"VOOR\"}"), UTRECHT).getStatus()).isEqualTo(201);
        assertThat(send(post(asked + "/intrekkingen").header("If-Match", read).content("{\"reden\":\"Anders\"}"), VNG).getStatus()).isEqualTo(412);
        assertThat(road.bean(MemberConsultations.class).of(road.agreement(), Actor.system())).allMatch(each -> each.withdrawnBecause() == null);
        assertThat(send(post(asked + "/intrekkingen").header("If-Match", tag(get(asked), VNG)).content("{\"reden\":\"Anders\"}"), VNG).getStatus())
                .isEqualTo(201);
    }

    @Test
    void a_subscription() {
        SubscriptionCalls.subscribed(road);
        String one = "/api/v1/abonnementen/" + SubscriptionCalls.one(road);
        String read = tag(get(one), VNG);
        String renewed = tag(post(one + "/geheimen").header("If-Match", read), VNG);
        assertThat(renewed).isNotEqualTo(read).isEqualTo(tag(get(one), VNG));
        assertThat(send(delete(one + "/vorig-geheim").header("If-Match", read), VNG).getStatus()).isEqualTo(412);
        assertThat(send(delete(one).header("If-Match", read), VNG).getStatus()).isEqualTo(412);
        road.does(() -> assertThat(road.bean(Subscriptions.class).of(Actor.system())).singleElement().matches(each -> each.formerUntil() != null));
        assertThat(send(delete(one).header("If-Match", renewed), VNG).getStatus()).isEqualTo(204);
    }

    @Test
    void a_conclusion() {
        MeetingCalls.concludedOnPoint(road);
        String one = "/api/v1/overleggen/" + MeetingCalls.meeting(road) + "/conclusies/1";
        String read = tag(get(one), SZW);
        assertThat(tag(post(one + "/overnames").header("If-Match", tag(get(one), VNG)).content("{}"), VNG)).isEqualTo(tag(get(one), VNG));
        assertThat(tag(get(one), SZW)).isNotEqualTo(read);
        for (String act : List.of("/bevestigingen", "/lezingen", "/overnames")) {
            String body = act.equals("/lezingen") ? "{\"lezing\":\"Anders\"}" : "{}";
            assertThat(send(post(one + act).header("If-Match", read).content(body), SZW).getStatus()).as(act).isEqualTo(412);
        }
        assertThat(send(delete(one).header("If-Match", read), VNG).getStatus()).isEqualTo(412);
        assertThat(send(delete(one).header("If-Match", tag(get(one), VNG)), VNG).getStatus()).isEqualTo(204);
        assertThat(send(get(one), VNG).getStatus()).isEqualTo(404);
        assertThat(send(post(one + "/bevestigingen").header("If-Match", "\"x\"").content("{}"), IPO).getStatus()).isEqualTo(404);
    }

    @Test
    void an_own_note_for_a_meeting() {
        MeetingCalls.planned(road);
        String note = "/api/v1/overleggen/" + MeetingCalls.meeting(road) + "/annotatie";
        String none = tag(get(note), VNG);
        String written = tag(post(note).header("If-Match", none).content("{\"tekst\":\"Inzet\",\"revisie\":0}"), VNG);
        assertThat(written).isNotEqualTo(none).isEqualTo(tag(get(note), VNG));
        assertThat(send(post(note).header("If-Match", none).content("{\"tekst\":\"Anders\",\"revisie\":1}"), VNG).getStatus()).isEqualTo(412);
        assertThat(tag(get(note), SZW)).as("of another side").isEqualTo(none);
        assertThat(tag(post(note).header("If-Match", written).content("{\"tekst\":\"Anders\",\"revisie\":1}"), VNG)).isNotEqualTo(written);
    }

    @Test
    void a_network() throws Exception {
        MemberCalls.entered(road);
        String one = "/api/v1/netwerken/" + MemberCalls.network(road);
        String read = tag(get(one), VNG);
        String reported = tag(post(one + "/verslagen").header("If-Match", read).content("{\"tekst\":\"Twee proeven\"}"), VNG);
        assertThat(reported).isNotEqualTo(read).isEqualTo(tag(get(one), VNG));
        String changed = "{\"naam\":\"Netwerk van de test\",\"doel\":\"Een ander doel\",\"verbinding\":\"Lid\",\"laatsteDag\":\"2027-06-01\"}";
        assertThat(send(post(one + "/wijzigingen").header("If-Match", read).content(changed), VNG).getStatus()).isEqualTo(412);
        assertThat(send(post(one + "/verslagen").header("If-Match", read).content("{\"tekst\":\"Drie\"}"), VNG).getStatus()).isEqualTo(412);
        assertThat(send(post(one + "/opheffingen").header("If-Match", read).content("{}"), VNG).getStatus()).isEqualTo(412);
        assertThat(send(get(one), VNG).getContentAsString()).contains("Eén werkwijze").doesNotContain("Drie", "opgehevenOp");
        String after = tag(post(one + "/wijzigingen").header("If-Match", reported).content(changed), VNG);
        assertThat(send(post(one + "/opheffingen").header("If-Match", after).content("{}"), VNG).getStatus()).isEqualTo(201);
    }

    @Test
    void a_table() {
        MemberCalls.talks(road);
        String one = "/api/v1/tafels/" + MemberCalls.table(road);
        String read = tag(get(one), SZW);
        assertThat(send(get(one), IPO).getStatus()).isEqualTo(200);
        assertThat(send(get(one), UTRECHT).getStatus()).isEqualTo(404);
        assertThat(send(post(one + "/sluitingen").header("If-Match", "\"x\"").content("{}"), UTRECHT).getStatus()).isEqualTo(404);
        assertThat(send(post(one + "/sluitingen").header("If-Match", "\"x\"").content("{}"), SZW).getStatus()).isEqualTo(412);
        String closed = tag(post(one + "/sluitingen").header("If-Match", read).content("{}"), SZW);
        assertThat(closed).isNotEqualTo(read).isEqualTo(tag(get(one), SZW));
        assertThat(send(post(one + "/sluitingen").header("If-Match", read).content("{}"), SZW).getStatus()).isEqualTo(412);
    }

    private String tag(MockHttpServletRequestBuilder request, OrganisationId by) {
        MockHttpServletResponse answer = send(request, by);
        assertThat(answer.getStatus()).isLessThan(300);
        return answer.getHeader("ETag");
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, OrganisationId by) {
        return callers.answer(web, road, request, by);
    }
}
