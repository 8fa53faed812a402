package nl.wederkerig.web.signing;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static nl.wederkerig.web.security.Visitor.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.LifeInForce;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.calendar.SpokenDate;
import nl.wederkerig.party.AuthorityGround;
import nl.wederkerig.party.GrantAuthority;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.SigningAuthorities;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.signing.Cabinet;
import nl.wederkerig.signing.CabinetDecisionKind;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import nl.wederkerig.support.Someone;
import nl.wederkerig.support.Visits;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What is read before somebody signs. */
@IntegrationTest
class SigningPagesTest {

    @Autowired
    private MockMvc web;
    @Autowired
    private ApplicationContext application;
    private final Set<PersonId> withAccount = new HashSet<>();

    @Test
    void who_signs_is_warned_where_the_paragraph_and_the_commitments_name_different_amounts() {
        assertThat(signing("12000000")).contains("Let op: verschil in 2027")
                .contains("De financiële paragraaf noemt €\u00a012.500.000, de afspraken samen €\u00a012.000.000.");
        assertThat(signing("12500000")).contains("Financiële paragraaf").doesNotContain("Let op: verschil");
    }

    @Test
    @Rule("A15")
    void who_signs_an_amendment_reads_that_it_is_one_and_what_it_changes() {
        Road road = amended();

        assertThat(form(road)).containsSubsequence("<h1", "Wat er verandert", "Deze tekst is een wijziging van het akkoord dat nu geldt.",
                "Wat er in de tekst verandert", "<del>", "<ins>", "Wat er in de afspraken verandert", "wk-diff__changed", "wo 1 sep 2027",
                "Dit is een wijziging van het akkoord.");
        assertThat(signing("12500000")).doesNotContain("wijziging van het akkoord", "Wat er verandert");
    }

    @Test
    @Rule({"A13", "A17"})
    void who_signed_is_told_whom_the_round_still_waits_for_and_by_when_and_who_was_last_from_when_it_is_in_force() {
        Road road = new Road(application).inSigning();

        assertThat(sends(road, VNG, "/ondertekenen", Map.of())).isEqualTo("U hebt ondertekend. Alle partijen zien dit. Nog nodig: "
                + "ondertekening door SZW (uiterlijk ma 1 jun 2026) en medeondertekening door BZK (uiterlijk do 2 apr 2026).");
        assertThat(sends(road, SZW, "/ondertekenen", Map.of("ratifyBy", "2026-04-15")))
                .contains("Nog nodig: bekrachtiging door SZW (uiterlijk wo 15 apr 2026)");
        assertThat(sends(road.on("2026-03-12"), BZK, "/ondertekenen", Map.of()))
                .endsWith("Nog nodig: bekrachtiging door SZW (uiterlijk wo 15 apr 2026).");
        assertThat(sends(road.on("2026-03-13"), SZW, "/bekrachtigen", Map.of())).isEqualTo(
                "U hebt bekrachtigd. Het voorbehoud is opgeheven. Niets staat meer open: het akkoord is in werking vanaf vr 13 mrt 2026.");
    }

    @Test
    @Rule("A13")
    void who_signed_last_before_the_agreed_day_is_told_that_day() {
        Road road = new Road(application).opened(Registrations.valid().inForceOn(LocalDate.of(2026, 7, 1)).command()).proposed().agreed()
                .signedByParties().on("2026-03-12");

        assertThat(sends(road, BZK, "/ondertekenen", Map.of())).endsWith("Niets staat meer open: het akkoord treedt in werking op wo 1 jul 2026.");
    }

    @Test
    @Rule("A15")
    void who_signed_an_amendment_last_is_told_from_when_it_holds() {
        Road road = amended();
        sends(road, VNG, "/ondertekenen", Map.of());
        sends(road, SZW, "/ondertekenen", Map.of());

        assertThat(sends(road, BZK, "/ondertekenen", Map.of()))
                .endsWith("Niets staat meer open: de wijziging is vastgesteld. Tekstversie 2 geldt vanaf di 1 sep 2026.");
    }

    /** In force, and on 1 September 2026 its only commitment is put up for signing three months later. */
    private Road amended() {
        Road road = owing(Map.of()).signedByParties().on("2026-03-12").signs(BZK).on("2026-09-01");
        road.act(SZW, actor -> road.bean(LifeInForce.class).proposeAmendment(road.agreement(), "De gewijzigde tekst", List.of(
                new PromisedCommitment("loket", SZW, false, List.of(VNG), "Het loket betalen", LocalDate.of(2027, 9, 1),
                        null, null, Map.of(), null, null)), actor));
        List.of(VNG, SZW, BZK).forEach(party -> road.act(party, actor -> road.bean(LifeInForce.class).acceptAmendment(road.agreement(), actor)));
        return road;
    }

    @Test
    @Rule("A14")
    void who_signs_without_the_checks_is_told_so() {
        Road road = new Road(application).opened(Registrations.valid().checks(null, null).command()).proposed().on("2026-03-01").declareDeadlock();
        road.deadlockGives(outcomes -> outcomes.text(road.agreement(), "De schikking", List.of()));

        assertThat(form(road)).containsSubsequence("wk-alert__title",
                "De financiële paragraaf of de uitvoerbaarheidstoets is niet ingevuld. U tekent zonder.", "Dit gebeurt er");
        assertThat(signing("12500000")).doesNotContain("U tekent zonder");
    }

    @Test
    @Rule("A12")
    void the_page_of_a_referral_says_what_the_cabinet_wants_changed_and_until_when_is_negotiated() {
        Road road = new Road(application).onAgenda();
        road.act(road.bean(Organisations.class).byCode("AZ", LocalDate.of(2026, 1, 1)).orElseThrow(), actor -> road.bean(Cabinet.class)
                .decide(road.agreement(), CabinetDecisionKind.AMEND, "Het geld voor 2028 erbij", null, null, actor));
        AtomicReference<PersonId> minister = new AtomicReference<>();
        road.act(SZW, actor -> minister.set(actor.person()));

        String page = Visits.text(Visits.answer(web, road,
                MockMvcRequestBuilders.get("/ministerraad/" + road.agreement() + "?taal=nl").with(signedInAs(minister.get()))));
        assertThat(page).contains("Wat er moet veranderen", "Het geld voor 2028 erbij", "Besloten op", "Onderhandelen tot en met",
                SpokenDate.in(new Locale("nl")).day(road.termEndsOn()))
                .doesNotContain("Van tafel sinds");
    }

    @Test
    @Rule("A11")
    void who_co_signs_reads_what_that_is_called_and_what_silence_brings_and_can_decline_from_there() {
        Road road = new Road(application).inSigning().signedByParties();

        assertThat(page(road, BZK, "/akkoorden/" + road.agreement() + "/ondertekening")).contains(">Medeondertekenen</a>",
                "Blijft een antwoord uit, ook na een laatste aanzegging, dan gaat het akkoord naar het kabinet.", "Op welke gronden");
        assertThat(page(road, BZK, "/akkoorden/" + road.agreement() + "/ondertekenen")).contains(">Medeondertekenen</button>",
                "/akkoorden/" + road.agreement() + "/weigeren?als=CO_SIGNER");
        road.on("2026-03-12").signs(BZK);
        assertThat(page(road, BZK, "/akkoorden/" + road.agreement() + "/ondertekening")).doesNotContain("Blijft een antwoord uit", "Op welke gronden");
    }

    @Test
    @Rule("A11")
    void who_judges_for_the_co_signer_reads_what_by_when_and_who_signs_and_where_to_read_and_share_it() {
        Road road = new Road(application).inSigning().signedByParties();
        Visits visits = new Visits(web, application, road);
        String path = "/akkoorden/" + road.agreement() + "/ondertekening?taal=nl";
        String judges = "Te beoordelen is of BZK tekstversie 1 kan medeondertekenen, uiterlijk do 2 apr 2026. "
                + "Medeondertekenen of weigeren doet een ondertekenaar van BZK; u bereidt dat voor.";

        assertThat(visits.get(BZK, Role.BZK_LIAISON, path)).containsSubsequence("Wat u nu kunt doen", judges,
                "/teksten?versie=1", "/financien", "/partijen",
                "/ruimte", "Ruimte van het Rijk", "deel daar uw oordeel met de ondertekenaar").doesNotContain(">Medeondertekenen</a>");
        assertThat(visits.get(BZK, Role.SIGNATORY, path)).doesNotContain("Te beoordelen is");
        assertThat(visits.get(SZW, path)).doesNotContain("Te beoordelen is");
        road.on("2026-03-12").signs(BZK);
        assertThat(visits.get(BZK, Role.BZK_LIAISON, path)).doesNotContain("Te beoordelen is", "Wat u nu kunt doen");
    }

    @Test
    @Rule({"A10", "A11"})
    void who_declines_reads_that_it_cannot_be_undone_unless_the_cabinet_has_still_to_decide() {
        Road road = new Road(application).inSigning();
        String decline = "/akkoorden/" + road.agreement() + "/weigeren?als=";

        assertThat(page(road, VNG, decline + "DECENTRAL")).contains("Dit kan niet ongedaan worden gemaakt.", "utrecht-button--danger");
        assertThat(page(road, BZK, decline + "CO_SIGNER")).contains("Medeondertekenen kan nog tot het kabinet besluit", "utrecht-button--danger")
                .doesNotContain("ongedaan");
        assertThat(page(road, VNG, "/akkoorden/" + road.agreement() + "/ondertekenen")).doesNotContain("ongedaan", "utrecht-button--danger");
    }

    @Test
    @Rule("A11")
    void of_who_declined_to_co_sign_the_queue_says_that() {
        Road road = new Road(application).atCabinet();

        assertThat(page(road, BZK, "/medeondertekening?stand=geweigerd")).contains("BZK: geweigerd").doesNotContain("BZK: nog niet");
    }

    @Test
    @Rule("A15")
    void an_amendment_that_drops_amounts_says_so_to_who_compares_and_to_the_co_signer() {
        Road road = owing(Map.of(2027, new BigDecimal("12500000"))).signedByParties().on("2026-03-12").signs(BZK).on("2026-09-01");
        road.act(SZW, actor -> road.bean(LifeInForce.class)
                .proposeAmendment(road.agreement(), "De gewijzigde tekst", List.of(loket(Map.of())), actor));
        List.of(VNG, SZW, BZK).forEach(party -> road.act(party, actor -> road.bean(LifeInForce.class).acceptAmendment(road.agreement(), actor)));

        assertThat(page(road, VNG, "/akkoorden/" + road.agreement() + "/teksten?versie=2&naast=1")).contains("Het loket betalen",
                "De bedragen bij de afspraken veranderen wel: samen waren zij €\u00a012.500.000, nu €\u00a00.").doesNotContain("Afspraak loket");
        assertThat(page(road, BZK, "/medeondertekening")).contains("de bedragen bij de afspraken gaan van €\u00a012.500.000 naar €\u00a00");
    }

    private Road owing(Map<Integer, BigDecimal> amounts) {
        return new Road(application).opened(Registrations.valid().commitments(loket(amounts)).command()).proposed().agreed();
    }

    private static PromisedCommitment loket(Map<Integer, BigDecimal> amounts) {
        return new PromisedCommitment("loket", SZW, false, List.of(VNG), "Het loket betalen", LocalDate.of(2027, 6, 1), null, null, amounts, null, null);
    }

    private String signing(String promised) {
        return form(owing(Map.of(2027, new BigDecimal(promised))));
    }

    private String form(Road road) {
        return page(road, VNG, "/akkoorden/" + road.agreement() + "/ondertekenen");
    }

    private String page(Road road, OrganisationId who, String path) {
        return Visits.text(Visits.answer(web, road,
                MockMvcRequestBuilders.get(path + (path.contains("?") ? "&" : "?") + "taal=nl").with(signedInAs(signatory(road, who)))));
    }

    /** What is said of it afterwards. */
    private String sends(Road road, OrganisationId who, String act, Map<String, String> fields) {
        PersonId signatory = signatory(road, who);
        if (withAccount.add(signatory)) {
            application.getBean(PeopleRegister.class).openAccount(signatory, signatory.toString(), Someone.PASSWORD, Actor.system());
        }
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post("/akkoorden/" + road.agreement() + act).with(csrf())
                .with(signedInAs(signatory)).param("password", Someone.PASSWORD);
        fields.forEach(request::param);
        AtomicReference<String> done = new AtomicReference<>();
        road.does(() -> done.set((String) assertDoesNotThrow(() -> web.perform(request).andReturn()).getFlashMap().get(AgreementHeaderModel.DONE)));
        return done.get();
    }

    private PersonId signatory(Road road, OrganisationId who) {
        AtomicReference<PersonId> signatory = new AtomicReference<>();
        road.act(who, actor -> {
            application.getBean(SigningAuthorities.class).grant(new GrantAuthority(actor.person(), who, AuthorityGround.POWER_OF_ATTORNEY,
                    LocalDate.of(2026, 1, 1), null, null), Actor.system());
            signatory.set(actor.person());
        });
        return signatory.get();
    }
}
