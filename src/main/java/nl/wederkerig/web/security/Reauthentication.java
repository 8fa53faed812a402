package nl.wederkerig.web.security;

import java.util.List;
import nl.wederkerig.party.Accounts;
import nl.wederkerig.party.SignInRefused;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import org.springframework.stereotype.Component;

/**
 * Asks for the password again before an act that binds: signing, declining, an award. To be called before the act, and outside
 * any transaction. Failures count for the person alone: attempts to sign in from elsewhere keep nobody from confirming.
 */
@Component
public class Reauthentication {

    /** The path of the fault, and the name that the field has on every form. */
    public static final String FIELD = "password";

    private final Accounts accounts;

    Reauthentication(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * @param password as typed; null or empty where it was left out
     * @throws InvalidInput with one fault at {@link #FIELD}: it is missing, wrong, or was wrong too often
     */
    public void require(Actor actor, String password) {
        if (password == null || password.isEmpty()) {
            throw refused("signin.password-needed");
        }
        try {
            accounts.confirm(actor.person(), password);
        } catch (SignInRefused wrong) {
            throw refused(wrong.tooManyAttempts() ? "signin.too-many" : "signin.password-wrong");
        }
    }

    private static InvalidInput refused(String code) {
        return new InvalidInput(List.of(Fault.at(FIELD, code)));
    }
}
