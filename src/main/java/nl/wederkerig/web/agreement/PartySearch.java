package nl.wederkerig.web.agreement;

import java.util.Optional;
import nl.wederkerig.party.OrganisationSearch;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Finds the organisation that somebody types to filter a list on. */
@Component
public class PartySearch {

    private final Organisations organisations;
    private final EffectiveTime time;

    PartySearch(Organisations organisations, EffectiveTime time) {
        this.organisations = organisations;
        this.time = time;
    }

    /** By its code, or the first whose name holds what was typed; empty where nothing was typed or nobody is called so. */
    public Optional<OrganisationId> find(String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        Optional<OrganisationId> byCode = organisations.byCode(typed.strip(), time.today());
        if (byCode.isPresent()) {
            return byCode;
        }
        OrganisationSearch search = new OrganisationSearch(typed.strip(), null, null, true, OrganisationSearch.Sort.NAME, false, 0, 1);
        return organisations.search(search, time.today()).organisations().stream().findFirst().map(OrganisationView::id);
    }
}
