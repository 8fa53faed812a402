package nl.wederkerig.web.timetable;

import static nl.wederkerig.web.security.Visitor.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederkerig.deadline.ReminderSweep;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.Road;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** People at the pages of one agreement, each at the moment at which its road stands. */
final class TimetableTable {

    private final ApplicationContext application;
    private final MockMvc web;
    private final Map<List<?>, PersonId> people = new HashMap<>();
    final Road road;

    TimetableTable(ApplicationContext application, MockMvc web, Road road) {
        this.application = application;
        this.web = web;
        this.road = road;
    }

    String agreement() {
        return "/akkoorden/" + road.agreement();
    }

    String get(OrganisationId organisation, Role role, String path) {
        MockHttpServletResponse response = answer(organisation, role, path);
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return text(response);
    }

    MockHttpServletResponse answer(OrganisationId organisation, Role role, String path) {
        return perform(MockMvcRequestBuilders.get(path).with(signedInAs(person(organisation, role))));
    }

    MockHttpServletResponse post(OrganisationId organisation, Role role, String path, Map<String, String> fields) {
        var request = MockMvcRequestBuilders.post(path).with(signedInAs(person(organisation, role))).with(csrf());
        fields.forEach(request::param);
        return perform(request);
    }

    /** With one text file. */
    MockHttpServletResponse upload(OrganisationId organisation, String path, Map<String, String> fields, String name, String content) {
        var request = MockMvcRequestBuilders.multipart(path).file(new MockMultipartFile("documents", name, "text/plain", content.getBytes()));
        request.with(signedInAs(person(organisation, Role.NEGOTIATOR))).with(csrf());
        fields.forEach(request::param);
        return perform(request);
    }

    static String text(MockHttpServletResponse response) {
        return assertDoesNotThrow(() -> response.getContentAsString());
    }

    /** Everything that fell due up to noon of the day. */
    TimetableTable sweptOn(String day) {
        road.on(day).does(() -> application.getBean(ReminderSweep.class).sweep(application.getBean(EffectiveTime.class).now()));
        return this;
    }

    long happened(String event) {
        return road.events().stream().filter(event::equals).count();
    }

    private MockHttpServletResponse perform(RequestBuilder request) {
        List<MockHttpServletResponse> answer = new ArrayList<>();
        road.does(() -> answer.add(assertDoesNotThrow(() -> web.perform(request).andReturn().getResponse())));
        answer.get(0).setCharacterEncoding("UTF-8");
        return answer.get(0);
    }

    PersonId person(OrganisationId organisation, Role role) {
        return people.computeIfAbsent(List.of(organisation, role), key -> application.getBean(PeopleRegister.class).register(
                new RegisterPerson(role + " van " + organisation.value(), organisation, Set.of(role)), Actor.system()));
    }
}
