package nl.wederkerig.web.start;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.IPO;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static nl.wederkerig.web.security.Visitor.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.AgreedAdvice;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.agreement.LifeInForce;
import nl.wederkerig.agreement.Milestone;
import nl.wederkerig.agreement.Negotiation;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.calendar.SpokenDate;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.commitment.Fulfilment;
import nl.wederkerig.dispute.ConsultationLevel;
import nl.wederkerig.dispute.Consultations;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.dispute.RaiseDispute;
import nl.wederkerig.party.EndOrganisation;
import nl.wederkerig.party.OrganisationRegister;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.party.People;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import nl.wederkerig.support.Someone;
import nl.wederkerig.web.commitment.OwedAgreement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** That what is asked of somebody stands among the tasks, where it belongs, with its day. */
@IntegrationTest
class WhatWaitsTest {

    private static final String DISPUTE = "Nieuw geschil over “Een landelijk loket openen”: reageren";

    private static final String CONSULTING = "Overleggen over het geschil over “Een landelijk loket openen”";

    @Autowired
    private ApplicationContext application;
    @Autowired
    private MockMvc mvc;
    @Autowired
    private EffectiveTime time;

    @Test
    @Rule("D1")
    void who_is_in_a_new_dispute_is_asked_to_respond_until_its_side_does_something() {
        AgreementId agreement = new OwedAgreement(application, time.today()).inForce();
        PersonId szw = person(SZW, Role.NEGOTIATOR);
        application.getBean(Disputes.class).raise(new RaiseDispute(agreement, "uitleg", DisputeKind.INTERPRETATION, List.of(VNG), List.of(SZW),
                List.of("loket"), "Wat is landelijk?"), actor(person(VNG, Role.NEGOTIATOR)));
        String url = "href=\"/akkoorden/" + agreement + "/geschillen/uitleg\"";

        assertThat(get("/", szw)).contains(DISPUTE, url);
        assertThat(get("/taken", szw)).contains(DISPUTE, url);
        String day = SpokenDate.in(new Locale("nl")).day(LocalDate.parse(
                tasks(get("/taken", szw)).replaceFirst("(?s).*?Nieuw geschil over", "").replaceFirst("(?s).*?datetime=\"([0-9-]+)\".*", "$1")));
        for (PersonId reader : List.of(szw, person(VNG, Role.NEGOTIATOR), person(BZK, Role.NEGOTIATOR))) {
            assertThat(get("/akkoorden/" + agreement + "/geschillen/uitleg", reader)).as("the day of the task")
                    .contains("Op dit geschil moet SZW nog reageren, uiterlijk " + day + ", ", "vanzelf bestuurlijk. Zwijgen is geen instemming.");
        }
        assertThat(get("/taken?taal=en", szw)).contains("New dispute about “Een landelijk loket openen”: respond").doesNotContain("??");
        assertThat(get("/taken/collegas?taal=nl", person(SZW, Role.EXECUTIVE))).contains(DISPUTE, url);
        assertThat(get("/agenda/lijst?soort=TERM", szw)).as("the consultation, where it is held").contains(url);
        assertThat(get("/taken", szw)).as("to respond comes first").doesNotContain(CONSULTING);
        assertThat(tasks(get("/taken", person(VNG, Role.NEGOTIATOR)))).contains(CONSULTING).doesNotContain(DISPUTE);
        assertThat(get("/taken", person(IPO, Role.NEGOTIATOR))).doesNotContain(DISPUTE);

        application.getBean(Consultations.class).stateInterest(agreement, "uitleg", "Eén telefoonnummer is genoeg", actor(szw));

        assertThat(get("/taken?taal=nl", szw)).doesNotContain(DISPUTE);
        assertThat(get("/akkoorden/" + agreement + "/geschillen/uitleg", szw)).doesNotContain("nog reageren");
        for (PersonId party : List.of(szw, person(VNG, Role.NEGOTIATOR))) {
            assertThat(tasks(get("/taken", party))).as("both hold what they talk about").contains(CONSULTING, url);
        }
        assertThat(get("/taken?taal=en", szw)).contains("Consult about the dispute about “Een landelijk loket openen”").doesNotContain("??");
        assertThat(get("/taken/collegas?taal=nl", person(SZW, Role.EXECUTIVE))).contains(CONSULTING, url);
        assertThat(get("/taken", person(IPO, Role.NEGOTIATOR))).doesNotContain(CONSULTING);

        application.getBean(Consultations.class).hold(agreement, "uitleg", ConsultationLevel.EXECUTIVE, "Nog niet eens", actor(szw));
        assertThat(tasks(get("/taken", szw))).as("executives met, and talk on").contains(CONSULTING);
    }

    @Test
    @Rule("A11")
    void the_liaison_finds_what_is_to_be_co_signed_and_looked_at_beforehand_in_the_one_list() {
        AgreementId toSign = new Road(application).lately().inSigning().signedByParties().agreement();
        Road road = new Road(application).lately().opened().proposed();
        road.act(SZW, actor -> application.getBean(Negotiation.class).askCheck(road.agreement(), 1, actor));
        PersonId liaison = person(BZK, Role.BZK_LIAISON);

        for (String list : List.of("/", "/taken")) {
            assertThat(tasks(get(list, liaison))).contains("Medeondertekening beoordelen", "href=\"/akkoorden/" + toSign + "/ondertekening\"",
                    "Vooroverleg beantwoorden", "href=\"/akkoorden/" + road.agreement() + "/doen/vooroverleg-beantwoorden\"");
        }
        assertThat(get("/taken", person(BZK, Role.BZK_LIAISON, Role.SIGNATORY))).contains("Medeondertekenen")
                .doesNotContain("Medeondertekening beoordelen");
        assertThat(get("/taken", person(VNG, Role.NEGOTIATOR))).doesNotContain("Vooroverleg beantwoorden", "Medeondertekening beoordelen");
    }

    @Test
    @Rule("A15")
    void who_has_still_to_consent_to_an_amendment_finds_it_among_the_tasks_and_is_named_with_the_agreement() {
        Road road = new Road(application).lately().inSigning().signedByParties().signs(BZK);
        road.act(SZW, actor -> road.bean(LifeInForce.class).proposeAmendment(road.agreement(), "Anders", null, actor));
        String task = "Instemmen met wijziging (tekstversie 2)";
        String agreement = "/akkoorden/" + road.agreement();
        String url = "href=\"" + agreement + "/doen/wijziging-openen\"";
        PersonId vng = person(VNG, Role.NEGOTIATOR);

        for (OrganisationId party : List.of(VNG, SZW, BZK)) {
            assertThat(tasks(get("/taken", person(party, Role.NEGOTIATOR)))).as(party.value()).contains(task, url);
        }
        assertThat(get("/", vng)).contains(task, url);
        assertThat(get("/taken", vng)).as("new and without a day: on top").containsSubsequence(task, ">nieuw<");
        assertThat(get(agreement + "/afspraken", vng)).contains("Wijziging (tekstversie 2): voorgesteld",
                agreement + "/teksten?versie=2&amp;naast=1");
        assertThat(get("/taken/collegas", person(VNG, Role.EXECUTIVE))).contains(task, agreement + "/teksten?versie=2").doesNotContain(url);
        assertThat(get("/taken", person(IPO, Role.NEGOTIATOR))).doesNotContain(task);
        assertThat(get(agreement + "/doen/wijziging-openen", vng)).contains(agreement + "/teksten?versie=2", "Wat er verandert", "Anders");

        road.act(VNG, actor -> road.bean(LifeInForce.class).acceptAmendment(road.agreement(), actor));

        assertThat(get("/taken", vng)).doesNotContain(task);
        assertThat(get("/taken", person(SZW, Role.NEGOTIATOR))).contains(task);
        assertThat(get(agreement, vng).replaceFirst("(?s).*id=\"wijziging\"", "").replaceFirst("(?s)</p>.*", ""))
                .contains("Instemmen moeten nog: ", "SZW", "BZK", agreement + "/teksten?versie=2").doesNotContain("VNG");
    }

    @Test
    @Rule("D3")
    void who_has_still_to_consent_to_an_earlier_advice_finds_it_among_the_tasks() {
        Road road = new Road(application).lately().opened(Registrations.valid().timetable(
                new Milestone("Kosten & baten", time.today().plusDays(40), null, new AgreedAdvice("Wat kost het?", null))).command());
        String task = "Instemmen met eerder beginnen van het advies: Kosten &amp; baten";
        assertThat(get("/taken", person(VNG, Role.NEGOTIATOR))).doesNotContain(task);

        road.act(SZW, actor -> road.bean(Negotiation.class).beginAdvice(road.agreement(), "Kosten & baten", actor));

        assertThat(get("/taken", person(VNG, Role.NEGOTIATOR))).contains(task, "/doen/advies-beginnen?milestone=Kosten");
        assertThat(get("/taken", person(SZW, Role.NEGOTIATOR))).doesNotContain(task);
    }

    @Test
    @Rule("C5")
    void who_owes_what_was_contested_finds_it_among_the_tasks_until_it_is_claimed_again() {
        AgreementId agreement = new OwedAgreement(application, time.today()).inForce();
        PersonId szw = person(SZW, Role.NEGOTIATOR);
        String task = "Nakomen (betwist): Een nieuw verdeelmodel vaststellen";
        String url = "href=\"/akkoorden/" + agreement + "/afspraken/model\"";
        Fulfilment fulfilment = application.getBean(Fulfilment.class);
        fulfilment.claim(agreement, "model", "Het besluit", actor(szw));
        assertThat(get("/taken", szw)).doesNotContain(task);
        assertThat(get("/agenda/lijst?wie=eigen", szw)).doesNotContain("/afspraken/model");

        fulfilment.contest(agreement, "model", "Er staat niets in", actor(person(VNG, Role.NEGOTIATOR)));

        assertThat(tasks(get("/taken", szw))).contains(task, url);
        assertThat(get("/", szw)).contains(task, url);
        assertThat(get("/agenda/lijst?wie=eigen", szw)).contains(url, "5 dagen te laat", "voor uw organisatie");
        assertThat(get("/agenda?wie=eigen&maand=" + YearMonth.from(time.today().minusDays(5)), szw)).contains(url);
        assertThat(get("/taken?taal=en", szw)).contains("Deliver (contested): Een nieuw verdeelmodel vaststellen").doesNotContain("??");
        assertThat(get("/taken/collegas?taal=nl", person(SZW, Role.EXECUTIVE))).contains(task, url);
        assertThat(get("/taken", person(VNG, Role.NEGOTIATOR))).doesNotContain(task);

        fulfilment.claim(agreement, "model", "Het besluit, met bijlage", actor(szw));

        assertThat(get("/taken?taal=nl", szw)).doesNotContain(task);
        assertThat(get("/agenda/lijst?wie=eigen", szw)).doesNotContain("/afspraken/model");
    }

    @Test
    @Rule("A14")
    void who_has_still_to_consent_to_what_another_proposed_to_do_together_finds_it_among_the_tasks_with_what_was_proposed() {
        Road road = new Road(application).lately().opened();
        PersonId szw = person(SZW, Role.NEGOTIATOR);
        String task = "Instemmen met voorstel: Termijn verlengen met 2 maanden";
        String url = "/akkoorden/" + road.agreement() + "/doen/termijn-verlengen?by=2&amp;by.unit=M";

        road.act(VNG, actor -> road.bean(Negotiation.class).extendTerm(road.agreement(), TermLength.months(2), actor));

        assertThat(tasks(get("/taken", szw))).contains(task, url);
        assertThat(tasks(get("/taken", person(BZK, Role.NEGOTIATOR)))).contains(task, url);
        assertThat(get("/agenda/lijst", szw)).contains("Gevraagd van uw organisatie", task, url);
        assertThat(get("/agenda/lijst?soort=COMMITMENT", szw)).doesNotContain(task);
        assertThat(get("/agenda/lijst.csv", szw)).contains(task);
        assertThat(get("/agenda?maand=" + YearMonth.from(time.today().plusMonths(5)), szw) + get("/agenda?maand=" + YearMonth.from(time.today().plusMonths(6)), szw))
                .contains(task, url);
        assertThat(get("/agenda/lijst", person(VNG, Role.NEGOTIATOR))).doesNotContain(task);
        assertThat(get("/taken", person(VNG, Role.NEGOTIATOR))).doesNotContain(task);
        assertThat(get("/taken", person(IPO, Role.NEGOTIATOR))).doesNotContain(task);
        assertThat(get("/taken?taal=en", szw)).contains("Consent to what was proposed:").doesNotContain("??");
        assertThat(get("/taken/collegas", person(SZW, Role.EXECUTIVE))).contains(task).doesNotContain(url);

        road.act(SZW, actor -> road.bean(Negotiation.class).extendTerm(road.agreement(), TermLength.months(1), actor));
        assertThat(tasks(get("/taken", szw))).contains(task);
        road.act(SZW, actor -> road.bean(Negotiation.class).extendTerm(road.agreement(), TermLength.months(2), actor));
        assertThat(get("/taken", szw)).doesNotContain("Termijn verlengen");
    }

    @Test
    @Rule("D3")
    void who_has_still_to_consent_in_a_dispute_finds_it_among_the_tasks() {
        AgreementId agreement = new OwedAgreement(application, time.today()).inForce();
        Actor vng = actor(person(VNG, Role.NEGOTIATOR));
        PersonId szw = person(SZW, Role.NEGOTIATOR);
        application.getBean(Disputes.class).raise(new RaiseDispute(agreement, "uitleg", DisputeKind.INTERPRETATION, List.of(VNG), List.of(SZW),
                List.of("loket"), "Wat is landelijk?"), vng);
        application.getBean(Consultations.class).extend(agreement, "uitleg", TermLength.months(1), vng);
        String task = "Instemmen met verlengen van het overleg in een geschil, met 1 maand";
        String dispute = "/akkoorden/" + agreement + "/geschillen/uitleg";
        String form = "href=\"" + dispute + "/verlengen?by=1&amp;by.unit=M\"";

        assertThat(tasks(get("/taken", szw))).as("new, on top, and where one consents").containsSubsequence(form, task, ">nieuw<", dispute);
        assertThat(get(dispute, szw)).as("the same way as from the dispute").contains(form);
        assertThat(get("/taken?taal=en", szw)).contains("Consent to extending the consultation in a dispute, by 1 month").doesNotContain("??");
        assertThat(get("/taken/collegas?taal=nl", person(SZW, Role.EXECUTIVE))).contains(task, "href=\"" + dispute + "\"").doesNotContain(form);
        assertThat(get("/taken", person(VNG, Role.NEGOTIATOR))).doesNotContain(task);
        assertThat(get("/taken", person(BZK, Role.NEGOTIATOR))).doesNotContain(task);

        application.getBean(Consultations.class).extend(agreement, "uitleg", TermLength.months(1), actor(szw));
        assertThat(get("/taken", szw)).doesNotContain(task);
    }

    @Test
    @Rule("D3")
    void a_consent_in_a_dispute_is_new_for_a_week_since_it_was_asked_and_one_that_nobody_kept_the_day_of_is_not() {
        AgreementId agreement = new OwedAgreement(application, time.today()).inForce();
        Actor vng = actor(person(VNG, Role.NEGOTIATOR));
        PersonId szw = person(SZW, Role.NEGOTIATOR);
        application.getBean(Disputes.class).raise(new RaiseDispute(agreement, "uitleg", DisputeKind.INTERPRETATION, List.of(VNG), List.of(SZW),
                List.of("loket"), "Wat is landelijk?"), vng);
        application.getBean(Consultations.class).askThirdParty(agreement, "uitleg", vng);
        JdbcTemplate kept = application.getBean(JdbcTemplate.class);
        assertThat(tasks(get("/taken", szw))).contains("Instemmen met het vragen van een derde in een geschil", ">nieuw<");

        for (String moment : List.of("now() - interval '8 days'", "null")) {
            kept.update("update dispute_consent set given_at = " + moment);
            assertThat(tasks(get("/taken", szw))).as(moment).contains("Instemmen met het vragen van een derde in een geschil").doesNotContain(">nieuw<");
        }
    }

    @Test
    void what_is_new_and_has_no_day_is_on_top_and_the_list_says_so() {
        new Road(application).lately().opened().proposed();
        new Road(application).lately().registered(Registrations.valid().command(), "2026-03-12");
        new Road(application).lately().registered(Registrations.valid().command(), "2026-01-05");

        String list = get("/taken", person(VNG, Role.NEGOTIATOR));

        assertThat(list).contains("korter dan een week geleden ontstonden").containsSubsequence("Instemmen met regeling en tijdpad", ">nieuw<",
                "Instemmen met de tekst", "Instemmen met regeling en tijdpad");
        assertThat(list.split(">nieuw<", -1)).as("one is new").hasSize(2);
        assertThat(get("/", person(VNG, Role.NEGOTIATOR))).contains("korter dan een week geleden ontstonden", ">nieuw<");
    }

    @Test
    void what_is_prepared_stands_among_the_negotiations_of_all_parties() {
        String agreement = "href=\"/akkoorden/" + new Road(application).lately().registered(Registrations.valid().command(), "2026-03-12").agreement() + "\"";

        assertThat(get("/", person(VNG, Role.NEGOTIATOR)).replaceFirst("(?s).*id=\"onderhandelingen\"", "")).contains(agreement, "Voorbereiding");
        assertThat(get("/", person(IPO, Role.NEGOTIATOR))).doesNotContain(agreement);
    }

    @Test
    @Rule("A5")
    void checks_are_to_be_done_before_the_negotiation_ends() {
        new Road(application).lately().opened(Registrations.valid().checks(Registrations.paragraph(), null).command()).proposed().agreed();
        String list = get("/taken", person(BZK, Role.BZK_LIAISON));

        assertThat(list).containsSubsequence(">Toetsen afronden<", "<time", "Overeenstemming over een tekst").doesNotContain("geen datum");
    }

    @Test
    @Rule("C2")
    void what_was_reported_is_answered_where_all_answers_weigh_the_same() {
        AgreementId agreement = new OwedAgreement(application, time.today()).inForce();
        application.getBean(Fulfilment.class).claim(agreement, "model", "Besluit", actor(person(SZW, Role.NEGOTIATOR)));
        PersonId vng = person(VNG, Role.NEGOTIATOR);
        String url = "/akkoorden/" + agreement + "/afspraken/model";

        assertThat(get("/taken", vng)).contains("Nakoming beantwoorden: Een nieuw verdeelmodel vaststellen", "href=\"" + url + "\"")
                .doesNotContain("Nakoming bevestigen");
        assertThat(get(url, vng)).contains(url + "/bevestigen", url + "/deels-bevestigen", url + "/betwisten")
                .doesNotContain("utrecht-button-link--primary-action");
    }

    @Test
    @Rule("C3")
    void what_is_owed_leads_to_the_choice_of_what_to_do_about_it() {
        AgreementId agreement = new OwedAgreement(application, time.today()).inForce();
        PersonId szw = person(SZW, Role.NEGOTIATOR);
        application.getBean(Fulfilment.class).requestExtension(agreement, "loket", time.today().plusDays(40), "Later klaar", actor(szw));
        String url = "/akkoorden/" + agreement + "/afspraken/loket";

        assertThat(get("/taken", szw)).contains("Nakomen: Een landelijk loket openen", "href=\"" + url + "\"");
        assertThat(get(url, szw)).contains(url + "/nagekomen-melden", url + "/voortgang-melden");
    }

    @Test
    @Rule("A12")
    void the_rijk_reads_by_when_the_cabinet_acts_and_others_do_not() {
        Road road = new Road(application).lately().atCabinet();
        String agreement = "/akkoorden/" + road.agreement();

        assertThat(get("/escalatie", person(BZK, Role.EXECUTIVE))).contains("Inbreng indienen");
        assertThat(get(agreement, person(SZW, Role.NEGOTIATOR))).contains("Inbreng indienen");
        assertThat(get("/ministerraad/" + road.agreement(), person(BZK, Role.EXECUTIVE))).contains("Inbreng indienen: uiterlijk ");
        assertThat(get("/escalatie", person(VNG, Role.EXECUTIVE))).contains("Besluit van het kabinet").doesNotContain("Inbreng indienen");
        assertThat(get(agreement, person(VNG, Role.NEGOTIATOR))).doesNotContain("Inbreng indienen");
    }

    @Test
    @Rule("A12")
    void who_is_to_co_sign_reads_when_the_cabinet_meets_about_it() {
        new Road(application).lately().atCabinet().tables().agenda(time.today().plusDays(7));
        String day = SpokenDate.in(new Locale("nl")).day(time.today().plusDays(7));

        assertThat(get("/escalatie", person(BZK, Role.EXECUTIVE))).contains("Besluit in de ministerraad", day);
        assertThat(get("/escalatie", person(VNG, Role.EXECUTIVE))).doesNotContain("Besluit in de ministerraad", day);
    }

    @Test
    @Rule("A18")
    void the_registrar_reads_which_organisations_end_soon() {
        OrganisationId utrecht = application.getBean(Organisations.class).byCode("GM0344", time.today()).orElseThrow();
        OrganisationId secretariat = application.getBean(Organisations.class).byCode("GS", time.today()).orElseThrow();
        PersonId registrar = person(secretariat, Role.REGISTRAR);
        String said = "Utrecht houdt op te bestaan, zonder opvolger";
        assertThat(get("/", registrar)).doesNotContain(said);

        application.getBean(OrganisationRegister.class).end(new EndOrganisation(utrecht, null, time.today().plusDays(30)), Actor.system());

        assertThat(get("/", registrar)).contains(said, "href=\"/organisaties/" + utrecht + "\"");
        assertThat(get("/", person(VNG, Role.NEGOTIATOR))).doesNotContain(said);
    }

    @Test
    @Rule("A18")
    void the_registrar_reads_of_whom_the_organisation_is_gone_while_the_account_is_there() {
        OrganisationId utrecht = application.getBean(Organisations.class).byCode("GM0344", time.today()).orElseThrow();
        PersonId registrar = person(application.getBean(Organisations.class).byCode("GS", time.today()).orElseThrow(), Role.REGISTRAR);
        String said = "Utrecht bestaat niet meer: wie daar een account heeft";
        PersonId left = person(utrecht, Role.NEGOTIATOR);
        application.getBean(OrganisationRegister.class).end(new EndOrganisation(utrecht, null, time.today()), Actor.system());
        assertThat(get("/", registrar)).as("without an account").doesNotContain(said);

        application.getBean(PeopleRegister.class).openAccount(left, "achtergebleven", Someone.PASSWORD, Actor.system());

        assertThat(get("/", registrar)).contains(said, "href=\"/beheer/mensen?zoek=GM0344\"");
        assertThat(get("/beheer/mensen?zoek=GM0344", registrar)).contains("achtergebleven");
        assertThat(get("/", person(VNG, Role.NEGOTIATOR))).doesNotContain(said);
    }

    @Test
    void all_that_waits_for_colleagues_is_counted() {
        AgreementId agreement = new OwedAgreement(application, time.today().plusDays(1)).inForce(105);
        Actor szw = actor(person(SZW, Role.NEGOTIATOR));
        for (int number = 0; number < 105; number++) {
            application.getBean(Fulfilment.class).requestExtension(agreement, "a" + number, time.today().plusYears(1), "Later klaar", szw);
        }

        assertThat(get("/", person(SZW, Role.EXECUTIVE))).contains("wachten 105 taken");
    }

    /** The table of tasks alone. */
    private static String tasks(String page) {
        return page.replaceFirst("(?s).*?<tbody", "").replaceFirst("(?s)</tbody>.*", "");
    }

    private Actor actor(PersonId person) {
        return application.getBean(People.class).actorOf(person);
    }

    private PersonId person(OrganisationId organisation, Role... roles) {
        return application.getBean(PeopleRegister.class)
                .register(new RegisterPerson("Iemand van " + organisation.value(), organisation, Set.of(roles)), Actor.system());
    }

    private String get(String page, PersonId person) {
        try {
            var answer = mvc.perform(MockMvcRequestBuilders.get(page).with(signedInAs(person))).andReturn().getResponse();
            assertThat(answer.getStatus()).as(page).isEqualTo(200);
            return answer.getContentAsString(StandardCharsets.UTF_8);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
