package nl.wederkerig.web.security;

import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import nl.wederkerig.identity.Confirmations;
import nl.wederkerig.party.People;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Signing in at the provider once more confirms one act. */
@IntegrationTest
class ProviderSessionTest {

    @Autowired
    private Reauthentication reauthentication;
    @Autowired
    private Confirmations confirmations;
    @Autowired
    private PeopleRegister register;
    @Autowired
    private People people;
    @Autowired
    private EffectiveTime time;

    @AfterEach
    void nobody_asks() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void of_two_acts_at_once_one_is_confirmed() {
        Actor actor = people.actorOf(register.register(new RegisterPerson("Wie tekent", VNG, Set.of(Role.SIGNATORY)), Actor.system()));
        MockHttpServletRequest arrives = new MockHttpServletRequest();
        Instant now = time.recordedAt();
        ProviderSession.arrived(arrives, actor.person().value(), "token", now, now, confirmations);
        ProviderSession.of(arrives).orElseThrow().ask(arrives, now);
        ProviderSession.arrived(arrives, actor.person().value(), "token", now, now, confirmations);
        MockHttpServletRequest first = copied(arrives);
        MockHttpServletRequest second = copied(arrives);

        assertThatCode(() -> confirm(first, actor)).doesNotThrowAnyException();
        assertThatThrownBy(() -> confirm(second, actor)).isInstanceOfSatisfying(InvalidInput.class,
                refused -> assertThat(refused.faults()).extracting("code").containsExactly("signin.again-needed"));
    }

    private void confirm(MockHttpServletRequest request, Actor actor) {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        reauthentication.require(actor, null);
    }

    /** Each request reads the session as it was when it came. */
    private static MockHttpServletRequest copied(MockHttpServletRequest request) {
        MockHttpServletRequest copy = new MockHttpServletRequest();
        request.getSession().getAttributeNames().asIterator()
                .forEachRemaining(name -> copy.getSession().setAttribute(name, request.getSession().getAttribute(name)));
        return copy;
    }
}
