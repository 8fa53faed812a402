package nl.wederkerig.web.agreement;

import static nl.wederkerig.web.security.Visitor.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.wederkerig.dossier.DossierFiles;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@IntegrationTest
class AgreementListFilesTest {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private DossierFiles dossiers;
    @Autowired
    private PeopleRegister people;
    @Autowired
    private Organisations organisations;
    @Autowired
    private EffectiveTime time;

    @BeforeEach
    void there_are_agreements_of_several_parties() throws Exception {
        for (String file : List.of("nu-02-klimaatadaptatie", "nu-03-woningbouw", "nu-12-vitaal-platteland")) {
            dossiers.loadDemonstration(Files.readString(Path.of("src/main/resources/demonstration", file + ".yaml")), time.today());
        }
    }

    @Test
    void the_file_holds_what_the_reader_may_see_and_nothing_else() throws Exception {
        assertThat(references("/akkoorden.csv", "VNG")).containsExactly("WK-DEMO-03", "WK-DEMO-02");
        assertThat(references("/akkoorden.csv", "IPO")).containsExactly("WK-DEMO-12", "WK-DEMO-03", "WK-DEMO-02");
        assertThat(references("/akkoorden.csv", "VWS")).isEmpty();
    }

    @Test
    void the_file_keeps_the_filters_and_the_order_of_the_page() throws Exception {
        assertThat(references("/akkoorden.csv?sorteer=titel", "IPO")).containsExactly("WK-DEMO-02", "WK-DEMO-12", "WK-DEMO-03");
        assertThat(references("/akkoorden.csv?status=NEGOTIATION&zoek=woning", "IPO")).containsExactly("WK-DEMO-03");
        assertThat(references("/akkoorden.csv?partij=bestaat-niet", "IPO")).isEmpty();
    }

    @Test
    void a_suspended_term_says_until_when_and_has_no_end() throws Exception {
        String line = lines("/akkoorden.csv?zoek=woning", "VNG").get(1);

        assertThat(line.split(";", -1)).hasSize(11);
        assertThat(line.split(";", -1)[6]).isEmpty();
        assertThat(line.split(";", -1)[7]).matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    }

    @Test
    void a_spreadsheet_is_saved_under_a_name_with_the_day() throws Exception {
        MockHttpServletResponse answer = get("/akkoorden.xlsx", "VNG");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Content-Disposition")).contains("akkoorden-" + time.today() + ".xlsx");
        assertThat(answer.getContentAsByteArray()).startsWith('P', 'K');
    }

    private List<String> references(String address, String organisation) throws Exception {
        return lines(address, organisation).stream().skip(1).map(line -> line.split(";")[0]).toList();
    }

    private List<String> lines(String address, String organisation) throws Exception {
        return get(address, organisation).getContentAsString(StandardCharsets.UTF_8).lines().toList();
    }

    private MockHttpServletResponse get(String address, String organisation) throws Exception {
        PersonId person = people.register(new RegisterPerson(organisation + " onderhandelaar",
                organisations.byCode(organisation, time.today()).orElseThrow(), Set.of(Role.NEGOTIATOR)), Actor.system());
        return mvc.perform(MockMvcRequestBuilders.get(address).with(signedInAs(person))).andReturn().getResponse();
    }
}
