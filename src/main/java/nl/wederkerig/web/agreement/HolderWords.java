package nl.wederkerig.web.agreement;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.overview.Escalations.Escalation;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Says with whom a file lies, the same on every page: organisations, then persons who were appointed. */
@Component
public class HolderWords {

    private static final String COUNCIL_OF_STATE = "RVS";

    private final Texts texts;

    HolderWords(Texts texts) {
        this.texts = texts;
    }

    /** "SZW, BZK, deskundigen"; null for nobody. */
    public String of(Escalation escalation, OrganisationNames.Names names) {
        return of(escalation.holders(), escalation.persons(), names);
    }

    String of(Collection<OrganisationId> holders, List<String> persons, OrganisationNames.Names names) {
        String all = Stream.concat(holders.stream().distinct().map(id -> name(id, names)),
                persons.stream().map(person -> texts.get("web.start.holder." + person)))
                .distinct().collect(Collectors.joining(", "));
        return all.isEmpty() ? null : all;
    }

    private String name(OrganisationId id, OrganisationNames.Names names) {
        OrganisationView organisation = names.known().get(id);
        return organisation != null && organisation.code().equals(COUNCIL_OF_STATE) ? texts.get("web.start.holder.RVS") : names.of(id);
    }
}
