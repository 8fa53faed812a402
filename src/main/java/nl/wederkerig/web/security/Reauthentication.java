package nl.wederkerig.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.wederkerig.identity.Confirmations;
import nl.wederkerig.party.Accounts;
import nl.wederkerig.party.SignInRefused;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Asks for the password again before an act that binds: signing, declining, an award. To be called before the act, and outside
 * any transaction. Who signed in at the provider signs in there once more instead, within five minutes before the act. Failures count for the person alone: attempts to sign in from elsewhere keep nobody from confirming.
 */
@Component
public class Reauthentication {

    /** The path of the fault, and the name that the field has on every form. */
    public static final String FIELD = "password";

    private static final String AGAIN_NEEDED = "signin.again-needed";

    private final Accounts accounts;
    private final Confirmations confirmations;
    private final EffectiveTime time;
    private final ObjectProvider<HttpServletRequest> request;

    Reauthentication(Accounts accounts, Confirmations confirmations, EffectiveTime time, ObjectProvider<HttpServletRequest> request) {
        this.accounts = accounts;
        this.confirmations = confirmations;
        this.time = time;
        this.request = request;
    }

    /** What is not there to confirm with, as the code of the fault; whether a password is right is not asked yet. */
    public Optional<String> missing(Actor actor, String password) {
        Optional<ProviderSession> atProvider = atProvider(actor);
        if (atProvider.isPresent()) {
            return atProvider.get().isConfirmed(time.recordedAt()) ? Optional.empty() : Optional.of(AGAIN_NEEDED);
        }
        return password == null || password.isEmpty() ? Optional.of("signin.password-needed") : Optional.empty();
    }

    /**
     * @param password as typed; null or empty where it was left out
     * @throws InvalidInput with one fault at {@link #FIELD}: it is missing, wrong, or was wrong too often
     */
    public void require(Actor actor, String password) {
        missing(actor, password).ifPresent(code -> {
            throw refused(code);
        });
        Optional<ProviderSession> atProvider = atProvider(actor);
        if (atProvider.isPresent()) {
            if (!atProvider.get().use(request.getObject(), confirmations)) {
                throw refused(AGAIN_NEEDED);
            }
            return;
        }
        try {
            accounts.confirm(actor.person(), password);
        } catch (SignInRefused wrong) {
            throw refused(wrong.tooManyAttempts() ? "signin.too-many" : "signin.password-wrong");
        }
    }

    private Optional<ProviderSession> atProvider(Actor actor) {
        return ProviderSession.of(request.getObject()).filter(session -> session.person().equals(actor.person().value()));
    }

    private static InvalidInput refused(String code) {
        return new InvalidInput(List.of(Fault.at(FIELD, code)));
    }
}
