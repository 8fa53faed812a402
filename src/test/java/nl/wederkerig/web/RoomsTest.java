package nl.wederkerig.web;

import static nl.wederkerig.web.security.Visitor.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@IntegrationTest
class RoomsTest {

    private static final List<String> NOWHERE = List.of("");
    /** Every role, on each side where it makes a difference. */
    private static final Map<Role, List<String>> EVERYBODY = new EnumMap<>(Map.ofEntries(
            Map.entry(Role.NEGOTIATOR, List.of("VNG", "SZW", "GM0344")), Map.entry(Role.SIGNATORY, List.of("VNG", "BZK", "GM0344")),
            Map.entry(Role.BZK_LIAISON, List.of("BZK")), Map.entry(Role.EXECUTIVE, List.of("VNG", "SZW", "BZK", "AZ", "GM0344")),
            Map.entry(Role.CABINET_SECRETARY, List.of("AZ")), Map.entry(Role.APPOINTING_AUTHORITY, List.of("RVS")),
            Map.entry(Role.COUNCIL_OF_STATE, List.of("RVS")), Map.entry(Role.REGISTRAR, List.of("GS")),
            Map.entry(Role.AUDITOR, List.of("AR")), Map.entry(Role.OPERATOR, List.of("GS")), Map.entry(Role.CHAIR, NOWHERE),
            Map.entry(Role.ARBITER, NOWHERE), Map.entry(Role.EXPERT, NOWHERE), Map.entry(Role.SECRETARY, NOWHERE)));
    private static final List<String> DOSSIERS = List.of("nu-02-klimaatadaptatie", "nu-03-woningbouw", "nu-06-schuldhulp");

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

    @Test
    void the_menu_offers_every_role_of_every_side_what_it_may_open_and_nothing_else() throws Exception {
        load();
        SoftAssertions all = new SoftAssertions();
        assertThat(EVERYBODY).containsOnlyKeys(Role.values());
        for (Role role : Role.values()) {
            for (String organisation : EVERYBODY.get(role)) {
                PersonId person = person(role, organisation);
                List<String> menu = shell(person).nav().stream().map(Shell.NavItem::url).toList();
                for (String room : rooms()) {
                    all.assertThat(status(room, person)).as("%s for %s of %s", room, role, organisation)
                            .matches(status -> (status == 200) == menu.contains(room), menu.contains(room) ? "opens" : "does not open");
                }
            }
        }
        all.assertAll();
    }

    @Test
    void the_co_signing_queue_is_offered_to_whoever_signs_for_central_government_and_is_not_there_for_others() throws Exception {
        assertThat(menu(Role.SIGNATORY, "BZK")).contains("/medeondertekening");
        assertThat(menu(Role.EXECUTIVE, "SZW")).contains("/medeondertekening", "/ministerraad");
        assertThat(menu(Role.SIGNATORY, "VNG")).doesNotContain("/medeondertekening", "/ministerraad");
        assertThat(menu(Role.AUDITOR, "AR")).doesNotContain("/medeondertekening", "/ministerraad");
        assertThat(status("/ministerraad", person(Role.AUDITOR, "AR"))).isEqualTo(404);
        assertThat(status("/beheer", person(Role.AUDITOR, "AR"))).isEqualTo(403);
    }

    @Test
    void what_was_agreed_in_their_name_is_offered_to_those_for_whom_an_association_speaks() throws Exception {
        assertThat(menu(Role.EXECUTIVE, "GM0344")).contains("/namens-u", "/afspraken");
        assertThat(menu(Role.NEGOTIATOR, "VNG")).contains("/afspraken").doesNotContain("/namens-u");
        assertThat(menu(Role.REGISTRAR, "GS")).doesNotContain("/afspraken", "/namens-u");
        assertThat(status("/namens-u", person(Role.NEGOTIATOR, "VNG"))).isEqualTo(404);
        assertThat(status("/afspraken", person(Role.REGISTRAR, "GS"))).isEqualTo(404);
    }

    private List<String> menu(Role role, String organisation) throws Exception {
        return shell(person(role, organisation)).nav().stream().map(Shell.NavItem::url).toList();
    }

    private static List<String> rooms() {
        return Arrays.stream(Room.values()).map(room -> room.paths().get(0)).toList();
    }

    private Shell shell(PersonId person) throws Exception {
        return (Shell) mvc.perform(MockMvcRequestBuilders.get("/organisaties").with(signedInAs(person))).andReturn().getRequest()
                .getAttribute("shell");
    }

    private int status(String room, PersonId person) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(room).with(signedInAs(person))).andReturn().getResponse().getStatus();
    }

    private PersonId person(Role role, String organisation) {
        return people.register(new RegisterPerson(role + " " + organisation,
                organisation.isEmpty() ? null : organisations.byCode(organisation, time.today()).orElseThrow(), Set.of(role)), Actor.system());
    }

    private void load() throws IOException {
        for (String file : DOSSIERS) {
            dossiers.loadDemonstration(Files.readString(Path.of("src/main/resources/demonstration", file + ".yaml")), time.today());
        }
    }
}
