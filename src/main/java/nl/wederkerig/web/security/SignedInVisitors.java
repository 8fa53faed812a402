package nl.wederkerig.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.party.PersonView;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.web.Visitor;
import nl.wederkerig.web.Visitors;
import org.springframework.stereotype.Component;

/** Whoever is signed in, as the pages name them. */
@Component
class SignedInVisitors implements Visitors {

    private final Organisations organisations;
    private final EffectiveTime time;

    SignedInVisitors(Organisations organisations, EffectiveTime time) {
        this.organisations = organisations;
        this.time = time;
    }

    @Override
    public Optional<Visitor> of(HttpServletRequest request) {
        return CurrentPerson.of(request).map(person -> new Visitor(person.name(), organisation(person), person.roles()));
    }

    private String organisation(PersonView person) {
        return person.organisation() == null ? null : organisations.byId(person.organisation(), time.today()).label();
    }
}
