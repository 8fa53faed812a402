package nl.wederkerig.web.agreement;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** What organisations are called on a page: the usual abbreviation, or the name. */
@Component
public class OrganisationNames {

    private final Organisations organisations;
    private final EffectiveTime time;

    OrganisationNames(Organisations organisations, EffectiveTime time) {
        this.organisations = organisations;
        this.time = time;
    }

    /** In one statement. */
    public Names of(Collection<OrganisationId> ids) {
        return new Names(organisations.byIds(ids.stream().filter(Objects::nonNull).distinct().toList(), time.today()));
    }

    /** The names of one page. */
    public record Names(Map<OrganisationId, OrganisationView> known) {

        /** An id that nobody has stands for itself; null gives null. */
        public String of(OrganisationId id) {
            OrganisationView organisation = id == null ? null : known.get(id);
            return organisation == null ? Objects.toString(id, null) : organisation.label();
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
