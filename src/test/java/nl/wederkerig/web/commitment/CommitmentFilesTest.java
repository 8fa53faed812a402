package nl.wederkerig.web.commitment;

import static nl.wederkerig.web.security.Visitor.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@IntegrationTest
class CommitmentFilesTest {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private ApplicationContext application;
    @Autowired
    private EffectiveTime time;

    private AgreementId agreement;

    @BeforeEach
    void promises_are_owed() {
        agreement = new OwedAgreement(application, time.today()).inForce();
    }

    @Test
    void the_file_holds_what_the_list_shows_with_its_filters_under_headings_that_an_import_knows() throws Exception {
        List<String> lines = lines("/afspraken/aan-ons.csv", "VNG", Role.NEGOTIATOR);

        assertThat(lines.get(0)).startsWith("\uFEFFAkkoord;Titel akkoord;Kenmerk;Afspraak;Wie;Aan;Uiterlijk;");
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).contains(";model;Een nieuw verdeelmodel vaststellen;SZW;VNG;" + time.today().minusDays(5) + ";resultaat;structureel;2026;");
        assertThat(lines.get(0)).contains(";Te laat;Dagen te laat;");
        assertThat(lines.get(1)).contains(";ja;5;");
        assertThat(lines.get(2)).contains(";nee;;");
        assertThat(lines.get(2)).contains(";loket;").contains("\"VNG; IPO\"");
        assertThat(lines("/afspraken/aan-ons.csv?laat=true", "VNG", Role.NEGOTIATOR)).hasSize(2);
        assertThat(lines("/afspraken/alle.csv?zoek=gemeente", "VNG", Role.NEGOTIATOR)).hasSize(3);
    }

    @Test
    void who_may_not_see_an_agreement_finds_none_of_its_promises_in_a_file_or_by_their_address() throws Exception {
        assertThat(lines("/afspraken/alle.csv", "VWS", Role.NEGOTIATOR)).hasSize(1);
        assertThat(get("/akkoorden/" + agreement + "/afspraken/model", "VWS", Role.NEGOTIATOR).getStatus()).isEqualTo(404);
        assertThat(get("/akkoorden/" + agreement + "/afspraken/model/bevestigen", "VWS", Role.NEGOTIATOR).getStatus()).isEqualTo(404);
        assertThat(get("/akkoorden/" + agreement + "/afspraken/bestaat-niet", "VNG", Role.NEGOTIATOR).getStatus()).isEqualTo(404);
        assertThat(get("/afspraken/bestaat-niet", "VNG", Role.NEGOTIATOR).getStatus()).isEqualTo(404);
    }

    @Test
    void who_only_looks_on_has_no_form() throws Exception {
        assertThat(get("/akkoorden/" + agreement + "/afspraken/model", "BZK", Role.BZK_LIAISON).getStatus()).isEqualTo(200);
        assertThat(get("/akkoorden/" + agreement + "/afspraken/model/bevestigen", "BZK", Role.BZK_LIAISON).getStatus()).isEqualTo(404);
    }

    @Test
    void a_council_gets_what_was_agreed_in_its_name_as_a_file() throws Exception {
        List<String> lines = lines("/namens-u.csv", "GM0344", Role.EXECUTIVE);

        assertThat(lines.get(0)).contains("Bedrag 2027");
        assertThat(lines).anySatisfy(line -> assertThat(line).contains("Een loket in elke gemeente openen;leden van VNG;SZW").contains("1500000"));
        MockHttpServletResponse sheet = get("/namens-u.xlsx", "GM0344", Role.EXECUTIVE);
        assertThat(sheet.getHeader("Content-Disposition")).contains("namens-u-afgesproken-" + time.today() + ".xlsx");
        assertThat(sheet.getContentAsByteArray()).startsWith('P', 'K');
    }

    private List<String> lines(String address, String organisation, Role role) throws Exception {
        return get(address, organisation, role).getContentAsString(StandardCharsets.UTF_8).lines().toList();
    }

    private MockHttpServletResponse get(String address, String organisation, Role role) throws Exception {
        PersonId person = application.getBean(PeopleRegister.class).register(new RegisterPerson(organisation + " " + role,
                application.getBean(Organisations.class).byCode(organisation, time.today()).orElseThrow(), Set.of(role)), Actor.system());
        return mvc.perform(MockMvcRequestBuilders.get(address).with(signedInAs(person))).andReturn().getResponse();
    }
}
