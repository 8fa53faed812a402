package nl.wederkerig.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wederkerig.party.People;
import nl.wederkerig.party.PersonView;
import nl.wederkerig.shared.Role;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads who calls, with the roles of this moment, and those only that a token allows; for whoever no longer takes part the request is
 * nobody's, and without any role it is refused.
 */
class ApiPerson extends OncePerRequestFilter {

    private static final String ATTRIBUTE = ApiPerson.class.getName();

    private final People people;
    private final Problems problems;

    ApiPerson(People people, Problems problems) {
        this.people = people;
        this.problems = problems;
    }

    static Optional<Caller> of(HttpServletRequest request) {
        return Optional.ofNullable((Caller) request.getAttribute(ATTRIBUTE));
    }

    private static PersonView within(ApiCaller caller, PersonView person) {
        Set<Role> roles = person.roles().stream().filter(caller::actsAs).collect(Collectors.toSet());
        return new PersonView(person.id(), person.name(), person.organisation(), roles, person.active());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest) throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof ApiCaller caller) {
            PersonView person = people.byIds(Set.of(caller.person())).get(caller.person());
            PersonView acting = person == null ? null : within(caller, person);
            if (acting == null || !acting.active()) {
                SecurityContextHolder.clearContext();
            } else if (acting.roles().isEmpty()) {
                problems.write(HttpServletResponse.SC_FORBIDDEN, request, response);
                return;
            } else {
                request.setAttribute(ATTRIBUTE, new Caller(acting, acting.roles().equals(person.roles())));
            }
        }
        rest.doFilter(request, response);
    }
}
