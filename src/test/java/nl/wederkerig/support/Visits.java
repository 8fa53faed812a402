package nl.wederkerig.support;

import static nl.wederkerig.web.security.Visitor.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Pages as people of organisations find them, at the moment at which a road stands. */
public final class Visits {

    private final MockMvc web;
    private final ApplicationContext application;
    private final Road road;
    private final Map<List<?>, PersonId> people = new HashMap<>();

    public Visits(MockMvc web, ApplicationContext application, Road road) {
        this.web = web;
        this.application = application;
        this.road = road;
    }

    /** The page as it is shown; fails where it is not there. */
    public String get(OrganisationId organisation, Role role, String path) {
        MockHttpServletResponse response = perform(MockMvcRequestBuilders.get(URI.create(path)).with(signedInAs(person(organisation, role))));
        assertThat(response.getStatus()).as("%s for %s of %s", path, role, organisation).isEqualTo(200);
        return text(response);
    }

    public String get(OrganisationId organisation, String path) {
        return get(organisation, Role.NEGOTIATOR, path);
    }

    public int status(OrganisationId organisation, Role role, String path) {
        return perform(MockMvcRequestBuilders.get(URI.create(path)).with(signedInAs(person(organisation, role)))).getStatus();
    }

    public int status(OrganisationId organisation, String path) {
        return status(organisation, Role.NEGOTIATOR, path);
    }

    public MockHttpServletResponse post(OrganisationId organisation, Role role, String path, Map<String, ?> fields) {
        return send(MockMvcRequestBuilders.post(URI.create(path)), organisation, role, fields);
    }

    public MockHttpServletResponse post(OrganisationId organisation, String path, Map<String, ?> fields) {
        return post(organisation, Role.NEGOTIATOR, path, fields);
    }

    /** With one text file. */
    public MockHttpServletResponse upload(OrganisationId organisation, String path, Map<String, ?> fields, String name, String content) {
        return send(MockMvcRequestBuilders.multipart(URI.create(path)).file(new MockMultipartFile("documents", name, "text/plain", content.getBytes())),
                organisation, Role.NEGOTIATOR, fields);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, OrganisationId organisation, Role role, Map<String, ?> fields) {
        request.with(signedInAs(person(organisation, role))).with(csrf());
        fields.forEach((name, value) -> request.param(name, value instanceof List<?> several
                ? several.stream().map(String::valueOf).toArray(String[]::new) : new String[] {String.valueOf(value)}));
        return perform(request);
    }

    public static String text(MockHttpServletResponse response) {
        return assertDoesNotThrow(() -> response.getContentAsString());
    }

    private MockHttpServletResponse perform(RequestBuilder request) {
        return answer(web, road, request);
    }

    /** What is answered on the day on which the road stands. */
    public static MockHttpServletResponse answer(MockMvc web, Road road, RequestBuilder request) {
        List<MockHttpServletResponse> answer = new ArrayList<>();
        road.does(() -> answer.add(assertDoesNotThrow(() -> web.perform(request).andReturn().getResponse())));
        String type = answer.get(0).getContentType();
        if (type == null || type.startsWith("text/html")) {
            answer.get(0).setCharacterEncoding("UTF-8");
        }
        return answer.get(0);
    }

    /** @param organisation null for who belongs to none */
    public PersonId person(OrganisationId organisation, Role role) {
        return people.computeIfAbsent(Arrays.asList(organisation, role), key -> application.getBean(PeopleRegister.class).register(
                new RegisterPerson(role + " van " + organisation, organisation, Set.of(role)), Actor.system()));
    }

    public Actor actor(OrganisationId organisation, Role role) {
        return new Actor(person(organisation, role), organisation, Set.of(role));
    }
}
