package nl.wederkerig.web;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.COUNCIL_OF_STATE;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static nl.wederkerig.web.security.Visitor.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.DemonstratedDisputes;
import nl.wederkerig.support.IntegrationTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** In the demonstration, every link of every kind of page leads to something that is there for who sees it. */
@Tag("thorough")
@IntegrationTest
class LinksTest {

    private static final Set<String> AGREEMENTS = Set.of("nu-02-klimaatadaptatie", "nu-03-woningbouw", "nu-04-jeugdhulp", "nu-05-zwembadveiligheid",
            "nu-06-schuldhulp", "nu-07-bestaanszekerheid", "nu-08-waterkwaliteit");
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/(?![^\"]*taal=)[^\"#]*)");
    private static final Pattern IDENTITY = Pattern.compile("[0-9a-f]{8}-[-0-9a-f]{27}|(?<=/afspraken/|/geschillen/|/organisaties/|/toetslijsten/)[^/?]+|\\d+");
    private static final Pattern VALUE = Pattern.compile("=[^&]*");
    private static final int OF_EACH_KIND = 2;

    @Autowired
    private MockMvc web;
    @Autowired
    private ApplicationContext application;

    @Test
    void no_link_leads_nowhere() {
        DemonstratedDisputes demonstrated = new DemonstratedDisputes(application);
        AGREEMENTS.forEach(demonstrated::also);
        List<PersonId> people = new ArrayList<>(demonstrated.appointed().values());
        people.add(person(VNG, Role.NEGOTIATOR, Role.SIGNATORY));
        people.add(person(SZW, Role.NEGOTIATOR));
        people.add(person(BZK, Role.BZK_LIAISON, Role.NEGOTIATOR));
        people.add(person(BZK, Role.EXECUTIVE));
        people.add(person(new OrganisationId("gm0344"), Role.EXECUTIVE, Role.NEGOTIATOR));
        people.add(person(new OrganisationId("mnre1010"), Role.CABINET_SECRETARY));
        people.add(person(COUNCIL_OF_STATE, Role.APPOINTING_AUTHORITY));
        people.add(person(COUNCIL_OF_STATE, Role.COUNCIL_OF_STATE));
        people.add(person(new OrganisationId("gs"), Role.REGISTRAR));
        people.add(person(new OrganisationId("gs"), Role.OPERATOR));
        people.add(person(new OrganisationId("gs"), Role.AUDITOR));

        List<String> nowhere = new ArrayList<>();
        people.forEach(person -> follow(person, nowhere));
        assertThat(nowhere).isEmpty();
    }

    private void follow(PersonId person, List<String> nowhere) {
        Map<String, Integer> kinds = new HashMap<>();
        Set<String> known = new HashSet<>(Set.of("/"));
        Deque<String[]> ahead = new ArrayDeque<>(List.of(new String[][] {{"/", ""}}));
        while (!ahead.isEmpty()) {
            String[] next = ahead.poll();
            MockHttpServletResponse answer = assertDoesNotThrow(
                    () -> web.perform(get(URI.create(next[0])).with(signedInAs(person))).andReturn().getResponse(), next[0]);
            if (answer.getStatus() != 200) {
                nowhere.add(person + ": " + answer.getStatus() + " " + next[0] + " on " + next[1]);
            } else if (answer.getContentType() != null && answer.getContentType().startsWith("text/html")) {
                LINK.matcher(assertDoesNotThrow(() -> answer.getContentAsString())).results().map(LinksTest::address)
                        .filter(known::add).filter(link -> kinds.merge(kind(link), 1, Integer::sum) <= OF_EACH_KIND)
                        .forEach(link -> ahead.add(new String[] {link, next[0]}));
            }
        }
    }

    private static String address(MatchResult link) {
        return link.group(1).replace("&amp;", "&").replace(" ", "%20");
    }

    private static String kind(String address) {
        return VALUE.matcher(IDENTITY.matcher(address).replaceAll("x")).replaceAll("");
    }

    private PersonId person(OrganisationId organisation, Role... roles) {
        return application.getBean(PeopleRegister.class).register(
                new RegisterPerson(roles[0] + " van " + organisation, organisation, Set.of(roles)), Actor.system());
    }
}
