package nl.wederkerig.web.security;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.List;
import nl.wederkerig.shared.PersonId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Makes a MockMvc request one of somebody who is signed in. */
public final class Visitor {

    private Visitor() {}

    public static RequestPostProcessor signedInAs(PersonId person) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(new SignedIn(person.value()), null, List.of()));
    }
}
