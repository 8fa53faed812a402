package nl.wederkerig.web.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.dispute.DisputePage;
import nl.wederkerig.dispute.DisputeQuery;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.agreement.PartySearch;
import nl.wederkerig.web.component.Listing;
import org.springframework.stereotype.Component;

/** Finds the disputes that the address of a list asks for, among those that the reader may see. */
@Component
class DisputeSearch {

    private static final String SHOWN = "toon";
    private static final String KIND = "soort";
    private static final String PARTY = "partij";

    /** What the filter offers, in its words. */
    enum Shown {
        OPEN, OURS, ALL
    }

    private final Disputes disputes;
    private final PartySearch parties;

    DisputeSearch(Disputes disputes, PartySearch parties) {
        this.disputes = disputes;
        this.parties = parties;
    }

    /** What the page of the listing shows; nothing for a party that does not exist. */
    DisputePage page(Listing listing, Actor actor) {
        return page(listing, parties.find(typed(listing)), listing.page() - 1, listing.size(), actor);
    }

    /** What all pages of the listing show, in its order. */
    List<DisputePage.Row> all(Listing listing, Actor actor) {
        Optional<OrganisationId> party = parties.find(typed(listing));
        List<DisputePage.Row> found = new ArrayList<>();
        DisputePage page;
        int number = 0;
        do {
            page = page(listing, party, number++, DisputePage.LARGEST_PAGE, actor);
            found.addAll(page.rows());
        } while (found.size() < page.total() && !page.rows().isEmpty());
        return found;
    }

    /** Whether a party was typed that is no organisation. */
    boolean asksForUnknownParty(Listing listing) {
        return !typed(listing).isEmpty() && parties.find(typed(listing)).isEmpty();
    }

    static String typed(Listing listing) {
        return listing.filter(PARTY).strip();
    }

    private DisputePage page(Listing listing, Optional<OrganisationId> party, int number, int size, Actor actor) {
        if (!typed(listing).isEmpty() && party.isEmpty()) {
            return new DisputePage(List.of(), number, size, 0);
        }
        Shown shown = named(Shown.values(), listing.filter(SHOWN)).orElse(Shown.OPEN);
        return disputes.list(new DisputeQuery(shown == Shown.OURS, shown == Shown.ALL, named(DisputeKind.values(), listing.filter(KIND)).orElse(null),
                party.map(Set::of).orElse(Set.of()), number, size), actor);
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Stream.of(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
