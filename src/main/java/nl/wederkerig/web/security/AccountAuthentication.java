package nl.wederkerig.web.security;

import java.util.List;
import nl.wederkerig.party.Accounts;
import nl.wederkerig.party.SignInRefused;
import nl.wederkerig.shared.PersonId;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Asks {@link Accounts} whether an account and a password belong together. */
@Component
class AccountAuthentication implements AuthenticationProvider {

    private final Accounts accounts;

    AccountAuthentication(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String address = attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        try {
            PersonId person = accounts.signIn(attempt.getName(), String.valueOf(attempt.getCredentials()), address);
            var signedIn = UsernamePasswordAuthenticationToken.authenticated(new SignedIn(person.value()), null, List.of());
            signedIn.setDetails(attempt.getDetails());
            return signedIn;
        } catch (SignInRefused refused) {
            throw refused.tooManyAttempts()
                    ? new LockedException("too many attempts", refused)
                    : new BadCredentialsException("refused", refused);
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
