package nl.wederkerig.network;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Who sees to it that one theme is not taken to several tables: BZK, and the associations of decentral governments (T63). */
@Component
class Watching {

    private static final List<String> CODES = List.of("BZK", "VNG", "IPO", "UvW");

    private final Organisations organisations;
    private final EffectiveTime time;

    Watching(Organisations organisations, EffectiveTime time) {
        this.organisations = organisations;
        this.time = time;
    }

    /** In one statement. */
    Set<OrganisationId> all() {
        return new HashSet<>(organisations.byCodes(CODES, time.today()).values());
    }

    boolean is(OrganisationId organisation) {
        return organisation != null && all().contains(organisation);
    }
}
