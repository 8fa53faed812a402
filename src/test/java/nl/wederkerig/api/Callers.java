package nl.wederkerig.api;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederkerig.party.AuthorityGround;
import nl.wederkerig.party.GrantAuthority;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.party.People;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.party.SigningAuthorities;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.Road;
import nl.wederkerig.web.permission.Caller;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** People of organisations who call the API, one for each role; who signs has had the authority for long. */
public final class Callers {

    private static final String LONG_AGO = "2020-01-01";

    private final ApplicationContext application;
    private final Map<List<Object>, PersonId> people = new HashMap<>();

    Callers(ApplicationContext application) {
        this.application = application;
    }

    public static RequestPostProcessor by(PersonId person) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(new ApiCaller(person), null, List.of()));
    }

    RequestPostProcessor of(OrganisationId organisation, Role role) {
        return by(person(organisation, role));
    }

    /** What the API answers to a negotiator at the moment of the road, to a request in JSON. */
    MockHttpServletResponse answer(MockMvc web, Road road, MockHttpServletRequestBuilder request, OrganisationId organisation) {
        MockHttpServletResponse[] answer = new MockHttpServletResponse[1];
        road.does(() -> answer[0] = assertDoesNotThrow(() -> web.perform(request.with(of(organisation, Role.NEGOTIATOR))
                .contentType(MediaType.APPLICATION_JSON)).andReturn().getResponse()));
        return answer[0];
    }

    /** Some roles are to be had at some organisations only. */
    boolean exists(OrganisationId organisation, Role role) {
        try {
            person(organisation, role);
            return true;
        } catch (InvalidInput notThere) {
            return false;
        }
    }

    /** Who is appointed, is so in what this call is about. */
    RequestPostProcessor of(Caller caller, Calls.Call call) {
        if (caller == Caller.NOBODY) {
            return request -> request;
        }
        if (caller == Caller.APPOINTED) {
            return of(null, call.organisation() == null ? call.role() : Role.ARBITER);
        }
        return by(people.computeIfAbsent(List.of(caller), key -> register(caller.words(), organisation(caller.organisation()), caller.roles())));
    }

    private OrganisationId organisation(String code) {
        return application.getBean(Organisations.class).byCode(code, application.getBean(EffectiveTime.class).today()).orElseGet(() -> new OrganisationId(code));
    }

    PersonId person(OrganisationId organisation, Role role) {
        return people.computeIfAbsent(Arrays.asList(organisation, role), key -> application.getBean(People.class)
                .byName(organisation, name(organisation, role)).orElseGet(() -> register(name(organisation, role), organisation, Set.of(role))));
    }

    /** Under which it can be named beforehand. */
    static String name(OrganisationId organisation, Role role) {
        return role + (organisation == null ? " van niemand" : " van " + organisation);
    }

    private PersonId register(String name, OrganisationId organisation, Set<Role> roles) {
        PersonId person = application.getBean(PeopleRegister.class).register(new RegisterPerson(name, organisation, roles), Actor.system());
        if (roles.contains(Role.SIGNATORY)) {
            application.getBean(SigningAuthorities.class).grant(new GrantAuthority(person, organisation, AuthorityGround.POWER_OF_ATTORNEY,
                    LocalDate.parse(LONG_AGO), null, null), Actor.system());
        }
        return person;
    }
}
