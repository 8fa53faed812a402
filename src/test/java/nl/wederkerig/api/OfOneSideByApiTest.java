package nl.wederkerig.api;

import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.PartySuccession;
import nl.wederkerig.commitment.Fulfilment;
import nl.wederkerig.identity.ApiClients;
import nl.wederkerig.meeting.MeetingKind;
import nl.wederkerig.meeting.Meetings;
import nl.wederkerig.meeting.PlanMeeting;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.CountedStatements;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What other systems read and do for one organisation, and what is not there for others. */
@IntegrationTest
class OfOneSideByApiTest {

    private static final OrganisationId UTRECHT = new OrganisationId("gm0344");
    private static final OrganisationId AMSTERDAM = new OrganisationId("gm0363");
    private static final OrganisationId SECRETARIAT = new OrganisationId("gs");

    @Autowired
    private MockMvc web;

    @Autowired
    private ApplicationContext application;

    private Callers callers;
    private Road road;

    @BeforeEach
    void someone() {
        callers = new Callers(application);
        road = new Road(application);
    }

    /** At the moment of the road. */
    private void ask(MockHttpServletRequestBuilder request, OrganisationId organisation, Role role, ResultMatcher... expected) {
        road.does(() -> {
            try {
                var answer = web.perform(request.with(callers.of(organisation, role)));
                for (ResultMatcher each : expected) {
                    answer.andExpect(each);
                }
            } catch (Exception failure) {
                throw new AssertionError(failure);
            }
        });
    }

    private static MockHttpServletRequestBuilder sends(String path, String body) {
        return post("/api/v1" + path).contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private static MockHttpServletRequestBuilder reads(String path) {
        return get("/api/v1" + path);
    }

    @Test
    @Rule("T57")
    void a_signal_is_there_for_the_member_and_its_association_only() {
        MemberCalls.sent(road);
        String[] id = new String[1];
        ask(reads("/signalen"), UTRECHT, Role.NEGOTIATOR, jsonPath("$.totaal").value(1),
                answer -> id[0] = com.jayway.jsonpath.JsonPath.read(answer.getResponse().getContentAsString(), "$.resultaten[0].id"));
        ask(reads("/signalen/" + id[0]), VNG, Role.NEGOTIATOR, jsonPath("$.lid").value("GM0344"), jsonPath("$.stand").value("OPEN"));
        ask(reads("/signalen"), AMSTERDAM, Role.NEGOTIATOR, jsonPath("$.totaal").value(0));
        ask(reads("/signalen/" + id[0]), AMSTERDAM, Role.NEGOTIATOR, status().isNotFound());
        ask(sends("/signalen/" + id[0] + "/bundelingen", "{\"titel\":\"Schuldhulp\"}"), UTRECHT, Role.NEGOTIATOR, status().isConflict(),
                jsonPath("$.regel").value("T58"));
    }

    @Test
    @Rule("T5")
    void the_note_for_a_meeting_is_there_for_its_own_side_only_and_is_not_overwritten_unread() {
        UUID[] meeting = new UUID[1];
        road.opened().on("2026-02-02").act(VNG, actor -> meeting[0] = road.bean(Meetings.class).plan(new PlanMeeting(MeetingKind.OFFICIAL, "Overleg",
                LocalDate.of(2026, 2, 20), null, null, List.of(VNG, SZW), null, 1), actor).get(0).value());
        String note = "/overleggen/" + meeting[0] + "/annotatie";
        ask(sends(note, "{\"tekst\":\"Inzet: een datum\",\"revisie\":0}"), VNG, Role.NEGOTIATOR, status().isCreated(), jsonPath("$.revisie").value(1));
        ask(sends(note, "{\"tekst\":\"Iets anders\",\"revisie\":0}"), VNG, Role.NEGOTIATOR, status().isConflict(), jsonPath("$.regel").value("T5"));
        ask(reads(note), VNG, Role.EXECUTIVE, jsonPath("$.tekst").value("Inzet: een datum"), jsonPath("$.schrijfbaar").value(false));
        ask(reads(note), SZW, Role.NEGOTIATOR, jsonPath("$.tekst").doesNotExist(), jsonPath("$.revisie").value(0));
        ask(reads(note), SECRETARIAT, Role.AUDITOR, status().isNotFound());
    }

    @Test
    @Rule("C3")
    void several_commitments_are_confirmed_each_by_itself() {
        Calls.inForce(road).act(SZW, actor -> road.bean(Fulfilment.class).claim(road.agreement(), "loket", "Open", actor)).on("2026-04-10");
        String body = "{\"afspraken\":[{\"id\":\"%1$s.loket\",\"melding\":%2$d},{\"id\":\"%1$s.onbekend\",\"melding\":1}]}";
        ask(sends("/afspraakbevestigingen", body.formatted(road.agreement(), 2)), VNG, Role.NEGOTIATOR, status().isCreated(),
                jsonPath("$.afspraken[*].bevestigd", contains(false, false)));
        ask(sends("/afspraakbevestigingen", body.formatted(road.agreement(), 1)).header("Idempotency-Key", "meer"), VNG, Role.NEGOTIATOR, status().isCreated(),
                jsonPath("$.afspraken[*].bevestigd", contains(true, false)), jsonPath("$.afspraken[1].reden").isNotEmpty());
        ask(reads("/afspraken/" + road.agreement() + ".loket"), VNG, Role.NEGOTIATOR, jsonPath("$.status").value("NAGEKOMEN"));
    }

    @Test
    @Rule("A18")
    void the_registrar_finds_a_party_without_a_successor_among_the_tasks_until_it_was_dealt_with() {
        Calls.inForce(road).does(() -> road.bean(PartySuccession.class).succeed(road.agreement(), VNG, null, LocalDate.of(2026, 4, 1)));
        String task = "$.resultaten[?(@.soort == 'OPVOLGING')]";
        ask(reads("/taken?paginaGrootte=100"), SECRETARIAT, Role.REGISTRAR, jsonPath(task + ".akkoord", contains(road.agreement().toString())),
                jsonPath(task + ".organisatie", contains("VNG")));
        ask(reads("/taken?paginaGrootte=100"), SZW, Role.NEGOTIATOR, jsonPath(task).isEmpty());
        ask(reads("/opvolgingen"), SECRETARIAT, Role.REGISTRAR, jsonPath("$.resultaten[0].opgehoudenOp").value("2026-04-01"));
        ask(sends("/opvolgingen", "{\"akkoord\":\"" + road.agreement() + "\",\"organisatie\":\"VNG\",\"regeling\":\"De anderen gaan samen verder\"}"),
                SECRETARIAT, Role.REGISTRAR, status().isCreated());
        ask(reads("/taken?paginaGrootte=100"), SECRETARIAT, Role.REGISTRAR, jsonPath(task).isEmpty());
    }

    /** It stands here as a person of its organisation, and reads what that may see. */
    @Test
    void a_system_has_a_calendar_address_too() {
        PersonId[] system = new PersonId[1];
        road.opened().on("2026-02-02").does(() -> system[0] = road.bean(ApiClients.class).register(new ApiClients.Registration("zaaksysteem", "Zaaksysteem", VNG,
                Set.of(Role.NEGOTIATOR)), new Actor(PersonId.create(), SECRETARIAT, Set.of(Role.REGISTRAR))));
        road.does(() -> {
            try {
                String address = com.jayway.jsonpath.JsonPath.read(web.perform(post("/api/v1/agenda-adres").with(Callers.by(system[0])))
                        .andExpect(status().isCreated()).andReturn().getResponse().getContentAsString(), "$.adres");
                web.perform(get(java.net.URI.create(address).getPath())).andExpect(status().isOk());
            } catch (Exception failure) {
                throw new AssertionError(failure);
            }
        });
    }

    @Test
    void a_mandate_for_a_theme_that_there_is_not_is_refused() {
        road.opened().on("2026-02-02");
        String mandate = "{\"tekst\":\"Alleen als er geld is\",\"gegevenDoor\":\"Het bestuur\",\"gegevenOp\":\"2026-01-16\",\"themas\":[\"sociaal-domein\"%s]}";
        String list = "/akkoorden/" + road.agreement() + "/mandaten";
        ask(sends(list, mandate.formatted(",\"bestaat-niet\"")), VNG, Role.NEGOTIATOR, status().isBadRequest(),
                jsonPath("$.fouten[0].veld").value("/themas"), jsonPath("$.fouten[0].melding").value("bestaat-niet is geen thema."));
        ask(reads(list), VNG, Role.NEGOTIATOR, jsonPath("$.totaal").value(0));
        ask(sends(list, mandate.formatted("")), VNG, Role.NEGOTIATOR, status().isCreated());
    }

    @Test
    @Rule("T6")
    void what_a_party_made_a_draft_of_no_other_makes_one_of_and_the_first_day_stays() {
        String conclusion = "/overleggen/" + MeetingCalls.meeting(MeetingCalls.concludedOnPoint(road)) + "/conclusies/1";
        ask(sends(conclusion + "/overnames", "{}"), VNG, Role.NEGOTIATOR, status().isCreated(), jsonPath("$.opgenomenDoor").value("VNG"));
        road.on("2026-02-24");
        ask(reads(conclusion), SZW, Role.NEGOTIATOR, jsonPath("$.overTeNemen").value(false));
        ask(sends(conclusion + "/overnames", "{}"), SZW, Role.NEGOTIATOR, status().isConflict(), jsonPath("$.regel").value("T6"),
                jsonPath("$.detail").value("VNG maakte hier op vr 20 feb 2026 al een concept van."));
        ask(sends(conclusion + "/overnames", "{}"), VNG, Role.NEGOTIATOR, status().isCreated(), jsonPath("$.opgenomenOp").value("2026-02-20"),
                jsonPath("$.overTeNemen").value(true));
    }

    @Test
    void what_was_written_is_answered_and_not_what_another_wrote() {
        road.opened().on("2026-02-03");
        String mandates = "/akkoorden/" + road.agreement() + "/mandaten";
        String mandate = "{\"tekst\":\"%s\",\"gegevenDoor\":\"Bestuur\",\"gegevenOp\":\"2026-01-20\"}";
        ask(sends(mandates, mandate.formatted("Van een ander")), VNG, Role.EXECUTIVE, status().isCreated());
        road.on("2026-02-02");
        ask(sends(mandates, mandate.formatted("Het eigen")), VNG, Role.NEGOTIATOR, status().isCreated(), jsonPath("$.tekst").value("Het eigen"));
    }

    @Test
    void a_fault_is_told_at_the_field_that_was_sent() {
        Calls.Call link = Calls.all().get("koppelAanBekende");
        link.road().apply(road);
        String waiting = Calls.value(link.values().get("persoon"), road).toString();
        ask(sends("/aanmeldingen/" + waiting + "/koppelingen", "{\"bekende\":\"" + UUID.randomUUID() + "\"}"), SECRETARIAT, Role.REGISTRAR,
                status().isBadRequest(), jsonPath("$.fouten[*].veld", contains("/bekende")));
        ask(sends("/akkoorden/" + road.opened().on("2026-02-02").agreement() + "/begrotingsmomentkeuzes",
                "{\"soort\":\"PRINSJESDAG\",\"jaar\":2031}"), VNG, Role.NEGOTIATOR, status().isBadRequest(),
                jsonPath("$.fouten[*].veld", contains("/jaar")));
    }

    @Test
    void a_calendar_address_is_given_once() {
        road.on("2026-02-02");
        ask(post("/api/v1/agenda-adres").header("Idempotency-Key", "een"), VNG, Role.NEGOTIATOR, status().isCreated(), jsonPath("$.adres").isNotEmpty());
        ask(post("/api/v1/agenda-adres").header("Idempotency-Key", "een"), VNG, Role.NEGOTIATOR, status().isCreated(), jsonPath("$.adres").doesNotExist());
        ask(reads("/agenda-adres"), VNG, Role.NEGOTIATOR, jsonPath("$.gemaaktOp").isNotEmpty());
    }

    @Test
    void lists_cost_no_more_statements_when_they_are_longer() {
        List<String> lists = List.of("/signalen", "/netwerken", "/tafels", "/tafelsignaleringen");
        MemberCalls.some(road, 1);
        lists.forEach(this::statements);
        List<Integer> few = lists.stream().map(this::statements).toList();
        MemberCalls.some(road, 2);
        MemberCalls.some(road, 3);
        assertThat(lists.stream().map(this::statements).toList()).isEqualTo(few);
    }

    private int statements(String list) {
        MockHttpServletRequestBuilder request = reads(list);
        callers.of(VNG, Role.NEGOTIATOR);
        return CountedStatements.of(() -> ask(request, VNG, Role.NEGOTIATOR, status().isOk())).size();
    }
}
