package nl.wederkerig.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import nl.wederkerig.party.People;
import nl.wederkerig.party.PersonView;
import nl.wederkerig.shared.PersonId;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads who makes the request, once; whoever no longer takes part is signed out there and then, and who has no right is nobody. */
class PersonFilter extends OncePerRequestFilter {

    private final People people;
    private final RequestMatcher assets;

    PersonFilter(People people, RequestMatcher assets) {
        this.people = people;
        this.assets = assets;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return assets.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            Map<PersonId, PersonView> found = people.byIds(Set.of(signedIn.id()));
            PersonView person = found.get(signedIn.id());
            if (person == null || !person.active()) {
                signOut(request);
            } else if (!person.roles().isEmpty()) {
                CurrentPerson.set(request, person);
            }
        }
        rest.doFilter(request, response);
    }

    /** Error pages are rendered in a dispatch of their own, which keeps the request's attributes. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return true;
    }

    private static void signOut(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
