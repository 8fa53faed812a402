package nl.wederkerig.web.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wederkerig.agreement.AgreementPage;
import nl.wederkerig.agreement.AgreementQuery;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.component.Listing;
import org.springframework.stereotype.Component;

/** Finds the agreements that the address of a list asks for, among those that the reader may see. */
@Component
class AgreementSearch {

    static final String SEARCH = "zoek";
    static final String STATUS = "status";
    static final String PARTY = "partij";
    static final String THEME = "thema";
    /** Within how many days the term ends. */
    static final String WITHIN = "binnen";
    static final List<Integer> DAYS = List.of(30, 90);

    static final Map<String, AgreementQuery.Sort> SORTS = Map.of(
            "referentie", AgreementQuery.Sort.REFERENCE, "titel", AgreementQuery.Sort.TITLE, "status", AgreementQuery.Sort.STATUS,
            "termijn", AgreementQuery.Sort.TERM_END);

    private final Agreements agreements;
    private final PartySearch parties;
    private final EffectiveTime time;

    AgreementSearch(Agreements agreements, PartySearch parties, EffectiveTime time) {
        this.agreements = agreements;
        this.parties = parties;
        this.time = time;
    }

    /** What the page of the listing shows; nothing for a party that does not exist. */
    AgreementPage page(Listing listing, Actor actor) {
        return page(listing, party(listing), listing.page() - 1, listing.size(), actor);
    }

    /** What all pages of the listing show, in its order. */
    List<AgreementPage.Row> all(Listing listing, Actor actor) {
        Optional<OrganisationId> party = party(listing);
        List<AgreementPage.Row> found = new ArrayList<>();
        AgreementPage page;
        int number = 0;
        do {
            page = page(listing, party, number++, AgreementQuery.LARGEST_PAGE, actor);
            found.addAll(page.rows());
        } while (number < page.pages());
        return found;
    }

    /** Whether a party was typed that is no organisation. */
    boolean asksForUnknownParty(Listing listing) {
        return !typed(listing).isEmpty() && party(listing).isEmpty();
    }

    private AgreementPage page(Listing listing, Optional<OrganisationId> party, int number, int size, Actor actor) {
        return !typed(listing).isEmpty() && party.isEmpty()
                ? new AgreementPage(List.of(), number, size, 0)
                : agreements.list(new AgreementQuery(blankAsNull(listing.filter(SEARCH)), statuses(listing.filter(STATUS)),
                        party.orElse(null), blankAsNull(listing.filter(THEME)), endsBy(listing.filter(WITHIN)), SORTS.get(listing.sortedOn()), listing.descending(),
                        number, size), actor);
    }

    static String typed(Listing listing) {
        return listing.filter(PARTY).strip();
    }

    private LocalDate endsBy(String days) {
        return DAYS.stream().filter(each -> each.toString().equals(days)).findFirst().map(time.today()::plusDays).orElse(null);
    }

    private static Set<AgreementStatus> statuses(String name) {
        EnumSet<AgreementStatus> asked = EnumSet.allOf(AgreementStatus.class);
        asked.removeIf(status -> !status.name().equals(name));
        return asked;
    }

    private Optional<OrganisationId> party(Listing listing) {
        return parties.find(typed(listing));
    }

    private static String blankAsNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
