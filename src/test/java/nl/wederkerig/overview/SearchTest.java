package nl.wederkerig.overview;

import static nl.wederkerig.web.security.Visitor.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.dossier.DossierFiles;
import nl.wederkerig.meeting.MeetingId;
import nl.wederkerig.meeting.MeetingKind;
import nl.wederkerig.meeting.Meetings;
import nl.wederkerig.meeting.NewPoint;
import nl.wederkerig.meeting.PlanMeeting;
import nl.wederkerig.overview.Search.Kind;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.Columns;
import nl.wederkerig.support.CountedStatements;
import nl.wederkerig.support.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What is found in everything that somebody may see, in Dutch. */
@IntegrationTest
class SearchTest {

    @Autowired
    private ApplicationContext application;
    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private Search search;
    @Autowired
    private DossierFiles dossiers;
    @Autowired
    private PeopleRegister people;
    @Autowired
    private Organisations organisations;
    @Autowired
    private EffectiveTime time;

    @BeforeEach
    void there_are_agreements() throws Exception {
        for (String file : List.of("nu-02-klimaatadaptatie", "nu-08-waterkwaliteit", "nu-16-laadpalen")) {
            dossiers.loadDemonstration(Files.readString(Path.of("src/main/resources/demonstration", file + ".yaml")), time.today());
        }
    }

    @Test
    void a_word_is_found_by_its_stem_and_as_a_part_of_another_word() {
        assertThat(titles("lozing", Kind.COMMITMENT, "IenW")).contains("Lozingen terugbrengen");
        assertThat(titles("meetnetten", Kind.COMMITMENT, "IenW")).contains("Het landelijke meetnet uitbreiden");
        assertThat(titles("adaptatie", Kind.AGREEMENT, "VNG")).containsExactly("Uitvoeringslasten klimaatadaptatie");
        assertThat(titles("de laadpaal", Kind.AGREEMENT, "VNG")).containsExactly("Laadpalen voor bewoners");
        assertThat(titles("planningen", Kind.PRECEDENT, "VWS")).hasSize(1);
        assertThat(titles("planning netbeheerders", Kind.COMMITMENT, "VNG")).hasSize(1);
        assertThat(titles("planning zeehond", Kind.COMMITMENT, "VNG")).isEmpty();
    }

    @Test
    void accents_capitals_and_the_two_names_of_the_hague_make_no_difference() {
        assertThat(titles("'s-Gravenhage", Kind.ORGANISATION, "VNG")).contains("gemeente Den Haag");
        assertThat(titles("den haag", Kind.ORGANISATION, "VNG")).contains("gemeente Den Haag");
        assertThat(titles("den bosch", Kind.ORGANISATION, "VNG")).anyMatch(name -> name.contains("Hertogenbosch"));
        assertThat(titles("FRYSLAN", Kind.ORGANISATION, "VNG")).anyMatch(name -> name.contains("Fryslân"));
        assertThat(titles("KLIMÀATADAPTATIE", Kind.AGREEMENT, "VNG")).hasSize(1);
        assertThat(titles("wk-demo-02", Kind.AGREEMENT, "VNG")).containsExactly("Uitvoeringslasten klimaatadaptatie");
    }

    @Test
    void what_may_not_be_seen_is_not_found_not_by_title_nor_by_commitment_nor_by_dispute() {
        for (Kind kind : List.of(Kind.AGREEMENT, Kind.COMMITMENT, Kind.DISPUTE)) {
            assertThat(titles("planning", kind, "VWS")).as(kind + " for who is no party").isEmpty();
            assertThat(titles("klimaatadaptatie", kind, "VWS")).isEmpty();
        }
        assertThat(titles("planning", Kind.DISPUTE, "VNG")).isNotEmpty();
        assertThat(titles("uitvoeringslasten", Kind.COMMITMENT, "VNG")).as("planned in a text that is not agreed").isEmpty();
    }

    @Test
    @Rule("T1")
    void a_meeting_is_found_by_who_was_invited_and_a_point_about_a_dossier_by_its_parties_only() throws Exception {
        Actor vng = negotiator("VNG");
        Meetings meetings = application.getBean(Meetings.class);
        AgreementId dossier = application.getBean(Agreements.class).byReference("WK-DEMO-02", Actor.system()).orElseThrow();
        MeetingId meeting = meetings.plan(new PlanMeeting(MeetingKind.EXECUTIVE, "Voortgang in 's-Gravenhage", time.today().plusDays(3), null, null,
                List.of(organisation("IenW"), organisation("VWS")), null, 1), vng).get(0);
        meetings.putOnAgenda(meeting, List.of(new NewPoint("Kruiwagens voor de dijk", dossier, null, null), new NewPoint("Rondvraag", null, null, null)), vng);

        assertThat(titles("den haag", Kind.MEETING, "VWS")).containsExactly("Voortgang in 's-Gravenhage");
        assertThat(titles("kruiwagen", Kind.MEETING, "IenW")).containsExactly("Voortgang in 's-Gravenhage");
        assertThat(titles("kruiwagen", Kind.MEETING, "VWS")).as("is no party to the dossier").isEmpty();
        assertThat(titles("rondvraag", Kind.MEETING, "VWS")).hasSize(1);
        assertThat(titles("voortgang", Kind.MEETING, "SZW")).as("was not invited").isEmpty();
        PersonId ienw = people.register(new RegisterPerson("Iemand", organisation("IenW"), Set.of(Role.NEGOTIATOR)), Actor.system());
        assertThat(get("/zoeken?zoek=kruiwagen", ienw)).contains("Overleggen", "/overleggen/" + meeting, "Bestuurlijk overleg · ").doesNotContain("??");
        assertThat(get("/zoeken/direct?zoek=kruiwagen", ienw)).contains("/overleggen/" + meeting);
    }

    @Test
    void of_more_finds_than_anyone_goes_through_the_last_come_first_and_what_may_not_be_seen_is_not_among_them() {
        String columns = Columns.of("commitment", jdbc);
        jdbc.execute("""
                insert into commitment (%1$s) select %1$s from (
                  select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'key', 'kruiwagen-' || n, 'wording', 'Kruiwagen ' || n || ' leveren',
                          'due', date '2027-01-01' + n))).*
                    from commitment c join agreement a on a.id = c.agreement_id, generate_series(1, 400) n
                   where a.reference = 'WK-DEMO-08' and c.key = (select min(key) from commitment k where k.agreement_id = a.id and k.status <> 'PLANNED')) copy
                """.formatted(columns));
        jdbc.execute("analyze commitment");

        assertThat(titles("kruiwagen leveren", Kind.COMMITMENT, "IenW")).hasSize(20).startsWith("Kruiwagen 400 leveren", "Kruiwagen 399 leveren");
        assertThat(titles("kruiwagen 77", Kind.COMMITMENT, "IenW")).as("few").first().isEqualTo("Kruiwagen 77 leveren");
        assertThat(titles("kruiwagen leveren", Kind.COMMITMENT, "VWS")).isEmpty();
    }

    @Test
    void nothing_typed_finds_nothing_and_what_is_no_word_does_no_harm() {
        for (String typed : List.of("", " ", "a", "%", "'", "!!&|:*", "\\", "x".repeat(500))) {
            assertThat(search.find(typed, 5, actor("VNG"))).as(typed).isEmpty();
        }
    }

    @Test
    void all_kinds_together_are_two_statements_besides_who_looks() {
        Actor vng = actor("VNG");

        assertThat(CountedStatements.of(() -> search.find("planning water", 5, vng))).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void results_are_a_page_and_a_fragment_while_one_types() throws Exception {
        PersonId vng = people.register(new RegisterPerson("Iemand", organisations.byCode("VNG", time.today()).orElseThrow(), Set.of(Role.NEGOTIATOR)),
                Actor.system());

        assertThat(get("/zoeken?zoek=planning", vng)).contains("Zoeken", "/geschillen/planning-blijft-uit", "/geschillen/register/",
                "Afspraken").containsPattern("WK-DEMO-16 · [^<]+ · voorgelegd op \\p{L}{2} \\d").doesNotContain("??");
        assertThat(get("/zoeken", vng)).contains("U zoekt in alles").doesNotContain("??");
        assertThat(get("/zoeken?zoek=zeehond&taal=en", vng)).contains("Nothing found for", "zeehond").doesNotContain("??");
        assertThat(get("/zoeken/direct?zoek=planning", vng)).contains("wk-found", "Alle resultaten").doesNotContain("<html");
        assertThat(get("/zoeken/direct?zoek=", vng)).doesNotContain("wk-found");
        assertThat(get("/zoeken?zoek=<script>", vng)).doesNotContain("<script>\"");
    }

    @Test
    void a_word_of_the_glossary_is_found_in_both_languages_and_while_one_types() throws Exception {
        PersonId vng = people.register(new RegisterPerson("Iemand", organisation("VNG"), Set.of(Role.NEGOTIATOR)), Actor.system());

        assertThat(get("/zoeken?zoek=UDO", vng)).contains("Begrippen", "/begrippen#udo", "uitvoerbaarheidstoets (UDO)").doesNotContain("??", "Niets gevonden");
        assertThat(get("/zoeken/direct?zoek=kroongesch", vng)).contains("/begrippen#kroongeschil", "kroongeschil<");
        assertThat(get("/zoeken?zoek=crown&taal=en", vng)).contains("Glossary", "/begrippen#kroongeschil").doesNotContain("??");
        assertThat(get("/zoeken?zoek=kroongeschil&taal=en", vng)).contains("/begrippen#kroongeschil");
    }

    @Test
    @Rule("T1")
    void where_nothing_is_found_the_word_most_like_it_is_offered_from_what_may_be_seen() throws Exception {
        PersonId vng = people.register(new RegisterPerson("Iemand", organisation("VNG"), Set.of(Role.NEGOTIATOR)), Actor.system());

        assertThat(search.meant("klimaatadaptattie", actor("VNG"))).contains("klimaatadaptatie");
        assertThat(search.meant("klimaatadaptattie", actor("VWS"))).as("is no party to it").isEmpty();
        assertThat(search.meant("klimaatadaptatie", actor("VNG"))).isEmpty();
        assertThat(search.meant("xyzzyxyzzy", actor("VNG"))).isEmpty();
        assertThat(get("/zoeken?zoek=klimaatadaptattie", vng)).contains("Niets gevonden", "Bedoelt u", "/zoeken?zoek=klimaatadaptatie").doesNotContain("??");
        assertThat(get("/zoeken/direct?zoek=klimaatadaptattie", vng)).contains("Bedoelt u");
        assertThat(CountedStatements.of(() -> search.meant("klimaatadaptattie planing", actor("VNG")))).hasSizeLessThanOrEqualTo(5);
    }

    private String get(String page, PersonId person) throws Exception {
        var answer = mvc.perform(MockMvcRequestBuilders.get(page).with(signedInAs(person))).andReturn().getResponse();
        assertThat(answer.getStatus()).as(page).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    /** Of commitments their words. */
    private List<String> titles(String typed, Kind kind, String code) {
        return search.find(typed, 20, actor(code)).stream().filter(found -> found.kind() == kind).flatMap(found -> found.hits().stream())
                .map(hit -> kind == Kind.COMMITMENT ? hit.about() : hit.title()).toList();
    }

    private Actor actor(String code) {
        return new Actor(PersonId.create(), organisation(code), Set.of(Role.NEGOTIATOR));
    }

    private Actor negotiator(String code) {
        return new Actor(people.register(new RegisterPerson("Iemand van " + code, organisation(code), Set.of(Role.NEGOTIATOR)), Actor.system()),
                organisation(code), Set.of(Role.NEGOTIATOR));
    }

    private OrganisationId organisation(String code) {
        return organisations.byCode(code, time.today()).orElseThrow();
    }
}
