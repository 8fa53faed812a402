package nl.wederkerig.web.agreement;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.wederkerig.party.OrganisationKind;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** What organisations are called on a page: the usual abbreviation, or the name. */
@Component
public class OrganisationNames {

    private static final String KNOWN = OrganisationNames.class.getName();

    private final Organisations organisations;
    private final EffectiveTime time;

    OrganisationNames(Organisations organisations, EffectiveTime time) {
        this.organisations = organisations;
        this.time = time;
    }

    /** In one statement at most: what a page has asked before it does not ask again. */
    public Names of(Collection<OrganisationId> ids) {
        Map<OrganisationId, OrganisationView> known = ofThisRequest();
        List<OrganisationId> asked = ids.stream().filter(id -> id != null && !known.containsKey(id)).distinct().toList();
        if (!asked.isEmpty()) {
            known.putAll(organisations.byIds(asked, time.today()));
        }
        return new Names(Map.copyOf(known));
    }

    @SuppressWarnings("unchecked")
    private static Map<OrganisationId, OrganisationView> ofThisRequest() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return new HashMap<>();
        }
        var known = (Map<OrganisationId, OrganisationView>) request.getAttribute(KNOWN, RequestAttributes.SCOPE_REQUEST);
        if (known == null) {
            known = new HashMap<>();
            request.setAttribute(KNOWN, known, RequestAttributes.SCOPE_REQUEST);
        }
        return known;
    }

    /** The names of one page. */
    public record Names(Map<OrganisationId, OrganisationView> known) {

        /** An id that nobody has stands for itself; null gives null. Who is asked to appoint or advise is called in full: few know its code. */
        public String of(OrganisationId id) {
            OrganisationView organisation = id == null ? null : known.get(id);
            if (organisation == null) {
                return Objects.toString(id, null);
            }
            return organisation.kind() == OrganisationKind.HIGH_COUNCIL ? organisation.name() : organisation.label();
        }

        /** In full, with its kind. */
        public String full(OrganisationId id) {
            OrganisationView organisation = id == null ? null : known.get(id);
            return organisation == null ? Objects.toString(id, null) : organisation.name();
        }

        public String all(Collection<OrganisationId> ids) {
            return ids.stream().distinct().map(this::of).collect(Collectors.joining(", "));
        }
    }
}
