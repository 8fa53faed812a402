package nl.wederkerig.api;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.wederkerig.agreement.Negotiation;
import nl.wederkerig.checklist.Answer;
import nl.wederkerig.checklist.Checklists;
import nl.wederkerig.meeting.MeetingId;
import nl.wederkerig.meeting.MeetingKind;
import nl.wederkerig.meeting.Meetings;
import nl.wederkerig.meeting.PlanMeeting;
import nl.wederkerig.network.EnterNetwork;
import nl.wederkerig.network.NetworkId;
import nl.wederkerig.network.NetworkKind;
import nl.wederkerig.network.Networks;
import nl.wederkerig.proceedings.AwardDrafts;
import nl.wederkerig.room.SideRooms;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.CountedStatements;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A list goes on to its end however long it is, and its total is how many there are. */
@IntegrationTest
class WholeListsByApiTest {

    private static final OrganisationId SECRETARIAT = RegisterCalls.SECRETARIAT;
    private static final int MANY = 25;

    @Autowired
    private MockMvc web;
    @Autowired
    private ApplicationContext application;
    @Autowired
    private JdbcClient jdbc;
    private Callers callers;
    private Road road;

    @BeforeEach
    void someone() {
        callers = new Callers(application);
        road = new Road(application);
    }

    /** @param last number of the last page, of twenty each. @param rest how many are on it */
    private void whole(String list, OrganisationId by, Role role, int total, int last, int rest) {
        ask(get("/api/v1/" + list + "?pagina=" + last), by, role, status().isOk(), jsonPath("$.totaal").value(total), jsonPath("$.resultaten", hasSize(rest)));
        ask(get("/api/v1/" + list + "?pagina=" + (last + 1)), by, role, jsonPath("$.totaal").value(total), jsonPath("$.resultaten", hasSize(0)));
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

    @Test
    void parties_without_a_successor_to_the_last_and_the_last_can_be_dealt_with() {
        Calls.inForce(road);
        jdbc.sql("insert into unresolved_succession (agreement_id, organisation, ended_on)"
                        + " select :agreement, id, '2026-03-01' from organisation where kind = 'MUNICIPALITY' order by id limit 104")
                .param("agreement", road.agreement().value()).update();
        jdbc.sql("insert into unresolved_succession (agreement_id, organisation, ended_on) values (:agreement, 'vng', '2026-04-01')")
                .param("agreement", road.agreement().value()).update();

        whole("opvolgingen", SECRETARIAT, Role.REGISTRAR, 105, 6, 5);
        ask(post("/api/v1/opvolgingen").contentType(MediaType.APPLICATION_JSON).content("{\"akkoord\":\"" + road.agreement()
                + "\",\"organisatie\":\"VNG\",\"regeling\":\"De anderen gaan samen verder\"}"), SECRETARIAT, Role.REGISTRAR, status().isCreated());
        whole("opvolgingen", SECRETARIAT, Role.REGISTRAR, 104, 6, 4);
        ask(get("/api/v1/taken?paginaGrootte=100&pagina=2"), SECRETARIAT, Role.REGISTRAR, jsonPath("$.totaal").value(104));
    }

    @Test
    void who_waits_for_rights_to_the_last() {
        road.on("2026-02-02");
        jdbc.sql("insert into person (id, name) select md5(n::text)::uuid, 'Wie wacht' from generate_series(1, 205) n").update();
        jdbc.sql("""
                insert into identity (issuer, subject, person_id, organisation, roles, first_at, last_at)
                select 'https://sso.example.org', 'eerder-' || n, md5(n::text)::uuid, 'VNG', '{}'::text[], timestamptz '2020-01-01', timestamptz '2020-01-01'
                  from generate_series(1, 205) n""").update();

        whole("aanmeldingen", SECRETARIAT, Role.REGISTRAR, 205, 11, 5);
    }

    @Test
    void long_work_to_the_last_of_all_for_who_watches_and_of_oneself_for_others() {
        road.on("2026-02-02");
        jdbc.sql("""
                insert into dossier_work (id, kind, person_id, digest, state, done, total, created_at, touched_at)
                select gen_random_uuid(), 'EXPORT', :person, 'all-' || n, 'DONE', 0, 0, now(), now() from generate_series(1, 105) n""")
                .param("person", callers.person(VNG, Role.NEGOTIATOR).value()).update();

        whole("werkzaamheden", VNG, Role.NEGOTIATOR, 105, 6, 5);
        whole("werkzaamheden", SECRETARIAT, Role.REGISTRAR, 105, 6, 5);
        ask(get("/api/v1/werkzaamheden"), SZW, Role.NEGOTIATOR, jsonPath("$.totaal").value(0));
    }

    @Test
    void texts_to_look_at_beforehand_to_the_last() {
        road.opened().proposed().on("2026-02-03").act(SZW, actor -> road.bean(Negotiation.class).askCheck(road.agreement(), 1, actor)).on("2026-02-05");
        more("check-asked", "check-asked", MANY - 1, "2026-02-20");

        whole("te-bekijken-teksten", BZK, Role.BZK_LIAISON, MANY, 2, 5);
    }

    @Test
    void what_is_proposed_for_an_agenda_to_the_last() {
        MeetingId[] meeting = new MeetingId[1];
        road.opened().on("2026-02-02").act(VNG, actor -> meeting[0] = road.bean(Meetings.class).plan(new PlanMeeting(MeetingKind.OFFICIAL, "Overleg",
                LocalDate.of(2026, 2, 20), null, null, List.of(VNG, SZW), null, 1), actor).get(0));
        more("negotiation-term", "extra", 65, "2026-02-05");

        whole("overleggen/" + meeting[0] + "/agendavoorstellen", VNG, Role.NEGOTIATOR, 65, 4, 5);
    }

    /** As the deadline with the label, each under a key of its own, with a last day that is near. */
    private void more(String label, String key, int often, String lastDay) {
        int made = jdbc.sql("""
                insert into deadline (agreement_id, key, kind, label, start_day, last_day, holders, records_lapse, rijk_only, reminder_offsets,
                                      dealt_with_until, changed_at)
                select d.agreement_id, :key || '-' || n, d.kind, d.label, d.start_day, cast(:last as date), d.holders, false, d.rijk_only, '{}',
                       d.dealt_with_until, d.changed_at
                  from generate_series(1, :often) n, (select * from deadline where agreement_id = :agreement and label = :label limit 1) d""")
                .param("key", key).param("last", lastDay).param("often", often).param("agreement", road.agreement().value()).param("label", label).update();
        assertThat(made).isEqualTo(often);
    }

    @Test
    void the_room_of_a_side_tells_the_last_and_lists_all() {
        road.opened().on("2026-02-02");
        SideRooms rooms = road.bean(SideRooms.class);
        road.act(SZW, actor -> IntStream.rangeClosed(1, MANY).forEach(number -> {
            rooms.write(road.agreement(), "Bericht " + number, List.of(), actor);
            rooms.propose(road.agreement(), "Standpunt " + number, actor);
        }));
        String room = "akkoorden/" + road.agreement() + "/ruimte";

        ask(get("/api/v1/" + room), SZW, Role.NEGOTIATOR, jsonPath("$.aantalBerichten").value(MANY), jsonPath("$.berichten", hasSize(20)),
                jsonPath("$.berichten[0].tekst").value("Bericht " + MANY), jsonPath("$.aantalStandpunten").value(MANY), jsonPath("$.standpunten", hasSize(20)));
        whole(room + "/berichten", SZW, Role.NEGOTIATOR, MANY, 2, 5);
        whole(room + "/standpunten", SZW, Role.NEGOTIATOR, MANY, 2, 5);
        whole(room + "/documenten", SZW, Role.NEGOTIATOR, 0, 1, 0);
        ask(get("/api/v1/" + room + "/berichten"), SECRETARIAT, Role.AUDITOR, status().is4xxClientError());
    }

    @Test
    void the_reports_of_a_network_tell_the_last_and_list_all() {
        NetworkId[] network = new NetworkId[1];
        Networks networks = road.bean(Networks.class);
        road.on("2026-02-02").act(VNG, actor -> {
            network[0] = networks.enter(new EnterNetwork(null, NetworkKind.NETWORK, "Netwerk van de test", VNG, "Eén werkwijze", "Lid van het bestuur",
                    LocalDate.of(2027, 1, 1), null, List.of(new OrganisationId("gm0344"))), actor);
            IntStream.rangeClosed(1, MANY).forEach(number -> networks.report(network[0], "Verslag " + number, actor));
        });

        ask(get("/api/v1/netwerken/" + network[0]), VNG, Role.NEGOTIATOR, jsonPath("$.aantalVerslagen").value(MANY), jsonPath("$.verslagen", hasSize(20)));
        whole("netwerken/" + network[0] + "/verslagen", VNG, Role.NEGOTIATOR, MANY, 2, 5);
    }

    @Test
    void the_answers_to_an_item_tell_the_last_and_list_all() {
        road.opened().on("2026-02-02");
        Checklists checklists = road.bean(Checklists.class);
        String item = checklists.one(road.agreement(), "udo", Actor.system()).items().get(0).item().key();
        road.act(VNG, actor -> IntStream.rangeClosed(1, MANY).forEach(number -> checklists.answer(
                new Checklists.AnswerItem(road.agreement(), "udo", item, Answer.YES, "Antwoord " + number, null, List.of()), actor)));
        String list = "akkoorden/" + road.agreement() + "/toetslijsten/udo";

        ask(get("/api/v1/" + list), VNG, Role.NEGOTIATOR, jsonPath("$.punten[0].aantalAntwoorden").value(MANY),
                jsonPath("$.punten[0].antwoorden", hasSize(20)), jsonPath("$.punten[0].antwoorden[0].toelichting").value("Antwoord " + MANY));
        whole(list + "/punten/" + item + "/antwoorden", VNG, Role.NEGOTIATOR, MANY, 2, 5);
        ask(get("/api/v1/" + list + "/punten/geen/antwoorden"), VNG, Role.NEGOTIATOR, status().isNotFound());
    }

    @Test
    void drafts_of_an_award_to_the_first_and_any_can_be_written_on_from() {
        Actor arbiter = drafted();
        String drafts = "geschillen/" + road.agreement() + "." + DisputeCalls.KEY + "/concept-uitspraken";

        whole(drafts, null, Role.ARBITER, MANY, 2, 5);
        ask(get("/api/v1/" + drafts + "?pagina=2"), null, Role.ARBITER, jsonPath("$.resultaten[4].tekst").value("Concept 1"));
        ask(post("/api/v1/" + drafts).contentType(MediaType.APPLICATION_JSON).content("{\"na\":1,\"tekst\":\"Verder\"}"), null, Role.ARBITER,
                status().isCreated(), jsonPath("$.concept.nummer").value(MANY + 1), jsonPath("$.concept.kosten").value("Kosten 1"));
        ask(post("/api/v1/" + drafts).contentType(MediaType.APPLICATION_JSON).content("{\"na\":99,\"tekst\":\"Verder\"}"), null, Role.ARBITER,
                status().isBadRequest(), jsonPath("$.fouten[0].veld").value("/na"));
        assertThat(road.bean(AwardDrafts.class).one(road.agreement(), DisputeCalls.KEY, 2, arbiter)).hasValueSatisfying(
                each -> assertThat(each.fields().get("text")).containsExactly("Concept 2"));
    }

    private Actor drafted() {
        DisputeCalls.answered(road);
        Actor arbiter = DisputeCalls.someone(road, Role.ARBITER);
        road.does(() -> IntStream.rangeClosed(1, MANY).forEach(number -> road.bean(AwardDrafts.class).keep(road.agreement(), DisputeCalls.KEY, number - 1,
                Map.of("text", List.of("Concept " + number), "costs", List.of("Kosten " + number)), arbiter)));
        return arbiter;
    }

    @Test
    void drafts_that_are_not_asked_for_are_not_read() {
        drafted();
        List<String> statements = CountedStatements.of(() -> ask(get("/api/v1/geschillen/" + road.agreement() + "." + DisputeCalls.KEY
                + "/concept-uitspraken?paginaGrootte=1"), null, Role.ARBITER, jsonPath("$.resultaten", hasSize(1))));
        assertThat(statements).filteredOn(each -> each.contains("award_draft")).isNotEmpty().allMatch(each -> each.contains("limit") || each.contains("max("));
    }
}
