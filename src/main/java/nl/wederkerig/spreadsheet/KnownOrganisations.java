package nl.wederkerig.spreadsheet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.wederkerig.party.OrganisationPage;
import nl.wederkerig.party.OrganisationSearch;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.party.Organisations;

/** Organisations by what a sheet calls them: a code or a name, of today, or the code that they had. Looks each up once. */
final class KnownOrganisations {

    private static final int PAGE = 500;

    private final Organisations organisations;
    private final LocalDate today;
    private final Map<String, OrganisationView> byCode = new HashMap<>();
    private final Map<String, OrganisationView> byName = new HashMap<>();
    private final Map<String, Optional<OrganisationView>> before = new HashMap<>();

    KnownOrganisations(Organisations organisations, LocalDate today) {
        this.organisations = organisations;
        this.today = today;
        OrganisationPage page;
        int number = 0;
        do {
            page = organisations.search(
                    new OrganisationSearch(null, null, null, true, OrganisationSearch.Sort.CODE, false, number++, PAGE), today);
            page.organisations().forEach(this::add);
        } while (number < page.pages());
    }

    private void add(OrganisationView organisation) {
        byCode.merge(CommitmentHeadings.plain(organisation.code()), organisation, this::present);
        byName.merge(CommitmentHeadings.plain(organisation.name()), organisation, this::present);
    }

    /** The one that exists, where one of the two has ended. */
    private OrganisationView present(OrganisationView one, OrganisationView other) {
        return other.existsOn(today) ? other : one;
    }

    Optional<OrganisationView> named(String text) {
        String plain = CommitmentHeadings.plain(text);
        OrganisationView found = byCode.getOrDefault(plain, byName.get(plain));
        return found != null ? Optional.of(found) : before.computeIfAbsent(text.strip(), code -> organisations.everByCode(code)
                .map(id -> organisations.byId(id, today)));
    }
}
