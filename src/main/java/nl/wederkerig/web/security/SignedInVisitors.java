package nl.wederkerig.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.wederkerig.party.Layer;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.party.PersonView;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.web.Visitor;
import nl.wederkerig.web.Visitors;
import org.springframework.stereotype.Component;

/** Whoever is signed in, as the pages name them. */
@Component
class SignedInVisitors implements Visitors {

    private static final String KNOWN = SignedInVisitors.class.getName();

    private final Organisations organisations;
    private final EffectiveTime time;

    SignedInVisitors(Organisations organisations, EffectiveTime time) {
        this.organisations = organisations;
        this.time = time;
    }

    @Override
    public Optional<Visitor> of(HttpServletRequest request) {
        if (request.getAttribute(KNOWN) instanceof Visitor known) {
            return Optional.of(known);
        }
        Optional<Visitor> visitor = CurrentPerson.of(request).map(this::visitor);
        visitor.ifPresent(known -> request.setAttribute(KNOWN, known));
        return visitor;
    }

    private Visitor visitor(PersonView person) {
        if (person.organisation() == null) {
            return new Visitor(person.name(), null, false, false, person.roles());
        }
        OrganisationView organisation = organisations.byId(person.organisation(), time.today());
        return new Visitor(person.name(), organisation.label(), organisation.layer() == Layer.RIJK, isRepresented(organisation),
                person.roles());
    }

    private static boolean isRepresented(OrganisationView organisation) {
        return switch (organisation.kind()) {
            case MUNICIPALITY, PROVINCE, WATER_BOARD -> true;
            default -> false;
        };
    }
}
