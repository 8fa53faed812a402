package nl.wederkerig.web.organisation;

import java.util.List;
import nl.wederkerig.party.OrganisationSearch;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.web.component.Choice;
import org.springframework.stereotype.Component;

/** What a browser suggests while somebody types the name of an organisation; in templates {@code @suggestions}. */
@Component
public class Suggestions {

    private static final int MOST = 500;

    private final Organisations organisations;
    private final EffectiveTime time;

    Suggestions(Organisations organisations, EffectiveTime time) {
        this.organisations = organisations;
        this.time = time;
    }

    /** Those that exist today, in Dutch order: the name that is filled in, and the code by which it is found too. */
    public List<Choice> organisations() {
        return organisations.search(OrganisationSearch.first(MOST), time.today()).organisations().stream()
                .map(each -> Choice.of(each.name(), each.code())).toList();
    }
}
