package nl.wederkerig.web.meeting;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.IPO;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wederkerig.Rule;
import nl.wederkerig.meeting.Attendee;
import nl.wederkerig.meeting.MeetingId;
import nl.wederkerig.meeting.Meetings;
import nl.wederkerig.meeting.NewPoint;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Meetings: for whom they are there, who must have been invited, and what stands on the agenda. */
@IntegrationTest
class MeetingPagesTest {

    private static final Map<String, String> FILLED_IN = Map.of("title", "Stand van de uitvoering", "kind", "EXECUTIVE",
            "day", "2026-04-01", "at", "10:30", "place", "Den Haag", "invited", "mnre1073");

    @Autowired
    private MockMvc web;
    @Autowired
    private ApplicationContext application;

    private MeetingTable table;

    /** On 10 March 2026, with a negotiation between VNG, SZW and BZK that runs. */
    @BeforeEach
    void a_negotiation_that_runs() {
        table = new MeetingTable(web, application);
    }

    @Test
    @Rule("T1")
    void a_meeting_is_there_for_who_was_invited_and_for_nobody_else() throws Exception {
        MeetingId meeting = table.planned("2026-04-01", SZW);
        String page = "/overleggen/" + meeting;

        for (OrganisationId invited : List.of(VNG, SZW)) {
            assertThat(table.get(invited, page).getContentAsString()).contains("Stand van de uitvoering").doesNotContain("??");
            assertThat(table.get(invited, page + "?taal=en").getContentAsString()).contains("Add a point").doesNotContain("??");
            assertThat(table.get(invited, "/overleggen").getContentAsString()).contains(page);
        }
        assertThat(table.get(BZK, Role.AUDITOR, page).getContentAsString()).contains("Stand van de uitvoering").doesNotContain("Agendapunt toevoegen");
        for (OrganisationId other : List.of(IPO, BZK)) {
            assertThat(table.get(other, page).getStatus()).as(other.value()).isEqualTo(404);
            assertThat(table.get(other, page + "/delegatie").getStatus()).isEqualTo(404);
            assertThat(table.post(other, page + "/agendapunt", Map.of("title", "Iets anders")).getStatus()).isEqualTo(404);
            assertThat(table.get(other, "/overleggen").getContentAsString()).doesNotContain(meeting.toString());
        }
        assertThat(table.get(new OrganisationId("gs"), Role.REGISTRAR, page).getStatus()).isEqualTo(404);
        assertThat(table.get(VNG, "/overleggen/geen").getStatus()).isEqualTo(404);
    }

    @Test
    @Rule("T1")
    void who_does_not_negotiate_reads_along() throws Exception {
        MeetingId meeting = table.planned("2026-04-01", SZW);

        assertThat(table.get(VNG, Role.EXECUTIVE, "/overleggen/" + meeting).getContentAsString()).doesNotContain("Agendapunt toevoegen");
        assertThat(table.get(VNG, Role.EXECUTIVE, "/overleggen/plannen").getStatus()).isEqualTo(404);
        assertThat(table.post(VNG, Role.EXECUTIVE, "/overleggen/" + meeting + "/afgelasten", Map.of()).getStatus()).isEqualTo(409);
    }

    @Test
    @Rule({"T1", "T4"})
    void a_point_about_a_dossier_is_there_for_the_parties_to_that_dossier_only() throws Exception {
        MeetingId meeting = table.planned("2026-04-01", SZW, IPO);
        String page = "/overleggen/" + meeting;
        table.post(VNG, page + "/agendapunt", Map.of("title", "De raming", "reference", table.reference()));
        table.post(VNG, page + "/agendapunt", Map.of("title", "Rondvraag"));

        assertThat(table.get(SZW, page).getContentAsString()).contains("De raming", "Rondvraag", table.reference());
        assertThat(table.get(SZW, "/overleggen").getContentAsString()).contains(">2<");
        assertThat(table.get(IPO, page).getContentAsString()).contains("Rondvraag").doesNotContain("De raming", table.reference());
        assertThat(table.get(IPO, "/overleggen").getContentAsString()).contains(">1<");
        assertThat(table.post(IPO, page + "/agendapunt", Map.of("title", "Ook dit", "reference", table.reference())).getContentAsString())
                .contains("Er is geen akkoord met kenmerk");
    }

    @Test
    @Rule("T4")
    void a_point_is_about_what_is_between_those_who_meet() throws Exception {
        MeetingId meeting = table.planned("2026-04-01", IPO);

        MockHttpServletResponse sent = table.post(VNG, "/overleggen/" + meeting + "/agendapunt",
                Map.of("title", "De raming", "reference", table.reference()));

        assertThat(sent.getStatus()).isEqualTo(409);
        assertThat(sent.getContentAsString()).contains("Aan dit overleg neemt geen andere partij bij dat akkoord deel", "De raming");
        assertThat(table.post(VNG, "/overleggen/" + table.planned("2026-04-02", SZW) + "/agendapunt",
                Map.of("title", "Die ene", "reference", table.reference(), "commitment", "bestaat-niet")).getStatus()).isEqualTo(400);
    }

    @Test
    @Rule("T4")
    void a_point_is_taken_off_by_who_put_it_there_or_who_convened() throws Exception {
        MeetingId meeting = table.planned("2026-04-01", SZW);
        String page = "/overleggen/" + meeting;
        table.post(VNG, page + "/agendapunt", Map.of("title", "Van ons"));
        String shown = table.get(VNG, page).getContentAsString();
        String off = shown.replaceAll("(?s).*action=\"(/overleggen/[^\"]+/verwijderen)\".*", "$1");

        assertThat(table.get(SZW, page).getContentAsString()).doesNotContain("/verwijderen");
        table.post(SZW, off, Map.of());
        assertThat(table.get(VNG, page).getContentAsString()).contains("Van ons");
        table.post(VNG, off, Map.of());
        assertThat(table.get(VNG, page).getContentAsString()).doesNotContain("Van ons");
    }

    @Test
    @Rule("T2")
    void who_must_be_invited_follows_from_the_kind() throws Exception {
        for (Map.Entry<String, String> kind : Map.of("OVERHEDENOVERLEG", "nodig AZ uit", "MINISTER_OF_BZK", "nodig BZK uit",
                "CHAIRS", "VNG, IPO en UvW", "PROVINCIAL", "Nodig een provincie").entrySet()) {
            Map<String, String> typed = new HashMap<>(FILLED_IN);
            typed.put("kind", kind.getKey());
            MockHttpServletResponse sent = table.post(VNG, "/overleggen/plannen", typed);

            assertThat(sent.getStatus()).as(kind.getKey()).isEqualTo(400);
            assertThat(sent.getContentAsString()).contains(kind.getValue()).contains("value=\"Stand van de uitvoering\"");
        }
        Map<String, String> provincial = new HashMap<>(FILLED_IN);
        provincial.putAll(Map.of("kind", "PROVINCIAL", "others", "provincie Utrecht"));
        assertThat(table.post(VNG, "/overleggen/plannen", provincial).getStatus()).isEqualTo(302);
    }

    @Test
    @Rule("T2")
    void a_series_is_planned_at_once_and_the_convener_moves_and_cancels() throws Exception {
        Map<String, String> series = new HashMap<>(FILLED_IN);
        series.putAll(Map.of("day", "2026-03-31", "every", "P1M", "times", "3"));
        String first = table.post(VNG, "/overleggen/plannen", series).getRedirectedUrl();

        assertThat(table.get(SZW, first).getContentAsString()).contains("do 30 apr 2026", "zo 31 mei 2026");
        assertThat(table.get(SZW, first + "/verzetten").getStatus()).isEqualTo(404);
        assertThat(table.post(SZW, first + "/verzetten", Map.of("day", "2026-04-07")).getStatus()).isEqualTo(409);
        assertThat(table.post(VNG, first + "/verzetten", Map.of("day", "2026-03-09")).getContentAsString()).contains("een dag die nog komt");
        table.post(VNG, first + "/verzetten", Map.of("day", "2026-04-07", "at", "9.15"));
        assertThat(table.get(SZW, first).getContentAsString()).contains("di 7 apr 2026", "09:15 uur");
        assertThat(table.get(VNG, first + "/afgelasten").getContentAsString()).contains("Dit kan niet ongedaan worden gemaakt.", "utrecht-button--danger");
        assertThat(table.get(VNG, first + "/verzetten").getContentAsString()).doesNotContain("ongedaan", "utrecht-button--danger");
        table.post(VNG, first + "/afgelasten", Map.of());
        assertThat(table.get(SZW, first).getContentAsString()).contains("afgelast").doesNotContain("Agendapunt toevoegen");
        assertThat(table.post(SZW, first + "/agendapunt", Map.of("title", "Te laat")).getStatus()).isEqualTo(409);
    }

    @Test
    @Rule("T2")
    void the_convener_invites_more_parties_until_it_is_held() throws Exception {
        String page = "/overleggen/" + table.planned("2026-04-01", SZW);
        assertThat(table.post(SZW, page + "/uitnodigen", Map.of("others", "BZK")).getStatus()).isEqualTo(409);
        assertThat(table.post(VNG, page + "/uitnodigen", Map.of("others", "SZW")).getStatus()).isEqualTo(400);

        assertThat(table.post(VNG, page + "/uitnodigen", Map.of("invited", "mnre1034", "others", "gemeente Utrecht")).getStatus()).isEqualTo(302);

        assertThat(table.get(BZK, page).getContentAsString()).contains("Stand van de uitvoering", "gemeente Utrecht");
        assertThat(table.get(IPO, page).getStatus()).isEqualTo(404);
    }

    @Test
    void what_is_wrong_is_told_at_its_field_and_nothing_typed_is_lost() throws Exception {
        MockHttpServletResponse sent = table.post(VNG, "/overleggen/plannen",
                Map.of("title", "", "day", "2026-03-01", "at", "half elf", "others", "gemeente Nergenshuizen", "place", "Den Haag"));

        assertThat(sent.getStatus()).isEqualTo(400);
        assertThat(sent.getContentAsString()).contains("href=\"#field-kind\"", "href=\"#field-at\"", "href=\"#field-others\"",
                "value=\"Den Haag\"", "gemeente Nergenshuizen").doesNotContain("??");
    }

    @Test
    @Rule("T3")
    void a_new_face_in_a_negotiation_that_runs_is_pointed_out() throws Exception {
        MeetingId first = table.planned("2026-03-20", SZW);
        MeetingId second = table.planned("2026-04-20", SZW);
        for (MeetingId meeting : List.of(first, second)) {
            table.act(VNG, actor -> table.bean(Meetings.class).putOnAgenda(meeting, List.of(
                    new NewPoint("De raming", table.agreement(), null, null)), actor));
        }
        table.act(VNG, actor -> table.bean(Meetings.class).nameDelegation(first, List.of(new Attendee("Wie er was", null)), actor));
        assertThat(table.get(SZW, "/overleggen/" + first).getContentAsString()).doesNotContain("nieuw in deze onderhandeling");

        table.post(VNG, "/overleggen/" + second + "/delegatie", Map.of("delegation", "wie er was\nWie nieuw is, wethouder"));

        assertThat(table.get(SZW, "/overleggen/" + second).getContentAsString())
                .containsOnlyOnce("nieuw in deze onderhandeling").contains("Wie nieuw is", "wethouder");
    }

    @Test
    @Rule("T3")
    void of_an_earlier_meeting_nobody_learns_who_was_not_there() throws Exception {
        MeetingId between = table.planned("2026-03-20", SZW);
        MeetingId wider = table.planned("2026-04-20", SZW, BZK);
        for (MeetingId meeting : List.of(between, wider)) {
            table.act(VNG, actor -> table.bean(Meetings.class).putOnAgenda(meeting, List.of(
                    new NewPoint("De raming", table.agreement(), null, null)), actor));
        }
        table.act(VNG, actor -> table.bean(Meetings.class).nameDelegation(between, List.of(new Attendee("De een", null)), actor));
        table.act(VNG, actor -> table.bean(Meetings.class).nameDelegation(wider, List.of(new Attendee("De ander", null)), actor));

        assertThat(table.get(SZW, "/overleggen/" + wider).getContentAsString()).contains("nieuw in deze onderhandeling");
        assertThat(table.get(BZK, "/overleggen/" + wider).getContentAsString()).contains("De ander").doesNotContain("nieuw in deze onderhandeling");
    }

    @Test
    void every_page_on_which_something_is_asked_opens_in_both_languages() throws Exception {
        String page = "/overleggen/" + table.planned("2026-04-01", SZW);
        for (String path : List.of("/overleggen/plannen", page + "/agendapunt", page + "/delegatie", page + "/verzetten", page + "/uitnodigen", page + "/annotatie",
                page + "/afgelasten")) {
            for (String language : List.of("nl", "en")) {
                assertThat(table.get(VNG, path + "?taal=" + language).getContentAsString()).as(path).contains("<form").doesNotContain("??");
            }
        }
    }
}
