package nl.wederkerig.web.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wederkerig.commitment.CommitmentPage;
import nl.wederkerig.commitment.CommitmentQuery;
import nl.wederkerig.commitment.CommitmentQuery.Side;
import nl.wederkerig.commitment.CommitmentQuery.Sort;
import nl.wederkerig.commitment.CommitmentQuery.Whose;
import nl.wederkerig.commitment.CommitmentStatus;
import nl.wederkerig.commitment.Commitments;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.agreement.PartySearch;
import nl.wederkerig.web.component.Listing;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Finds the commitments that the address of a list asks for, among those that the reader may see. */
@Component
class CommitmentSearch {

    static final String SEARCH = "zoek";
    static final String STATUS = "status";
    /** Value of the status for what the obligor has still to do. */
    static final String OWED = "OWED";
    static final String PARTY = "partij";
    /** Whether the party is the one that owes it. */
    static final String OWES = "moet";
    /** Whether the party is one to which it was promised. */
    static final String IS_OWED = "krijgt";
    static final String THEME = "thema";
    static final String GROUP = "groep";
    static final String FROM = "vanaf";
    static final String TO = "tot";
    static final String LATE = "laat";
    static final String WAITS = "wacht";
    /** Folded away until one of them is used. */
    static final List<String> RARE = List.of(PARTY, OWES, IS_OWED, THEME, FROM, TO, STATUS);
    static final Map<String, Sort> GROUPS = Map.of("akkoord", Sort.AGREEMENT, "partij", Sort.PARTY, "maand", Sort.MONTH);

    private final Commitments commitments;
    private final PartySearch parties;

    CommitmentSearch(@Lazy Commitments commitments, PartySearch parties) {
        this.commitments = commitments;
        this.parties = parties;
    }

    /** What the page of the listing shows; nothing for a party that does not exist. */
    CommitmentPage page(Listing listing, Whose whose, Actor actor) {
        return page(listing, whose, party(listing), listing.page() - 1, listing.size(), actor);
    }

    /** What all pages of the listing show, in its order. */
    List<CommitmentPage.Row> all(Listing listing, Whose whose, Actor actor) {
        Optional<OrganisationId> party = party(listing);
        List<CommitmentPage.Row> found = new ArrayList<>();
        CommitmentPage page;
        int number = 0;
        do {
            page = page(listing, whose, party, number++, CommitmentQuery.LARGEST_PAGE, actor);
            found.addAll(page.rows());
        } while (found.size() < page.total() && !page.rows().isEmpty());
        return found;
    }

    /** How many, as far as they are counted, wait for an answer of the reader's organisation, whatever the list shows. */
    long waiting(Actor actor) {
        return commitments.count(new CommitmentQuery(null, Whose.THEIRS, Set.of(), false, true, null, null, null, null, null, Sort.DUE, 0, 1),
                actor).counted();
    }

    /** Whether a party was typed that is no organisation. */
    boolean asksForUnknownParty(Listing listing) {
        return !listing.filter(PARTY).isBlank() && party(listing).isEmpty();
    }

    static Sort sort(Listing listing) {
        return GROUPS.getOrDefault(listing.filter(GROUP), Sort.DUE);
    }

    static boolean waits(Listing listing) {
        return "true".equals(listing.filter(WAITS));
    }

    private CommitmentPage page(Listing listing, Whose whose, Optional<OrganisationId> party, int number, int size, Actor actor) {
        if (!listing.filter(PARTY).isBlank() && party.isEmpty()) {
            return new CommitmentPage(List.of(), number, size, 0);
        }
        return commitments.list(new CommitmentQuery(blankAsNull(listing.filter(SEARCH)), whose, statuses(listing.filter(STATUS)),
                "true".equals(listing.filter(LATE)), waits(listing), null, party.orElse(null), side(listing), Set.of(),
                blankAsNull(listing.filter(THEME)), day(listing, FROM), day(listing, TO), sort(listing), number, size), actor);
    }

    private Optional<OrganisationId> party(Listing listing) {
        return parties.find(listing.filter(PARTY));
    }

    private static Side side(Listing listing) {
        return "true".equals(listing.filter(OWES)) ? Side.OWES : "true".equals(listing.filter(IS_OWED)) ? Side.IS_OWED : Side.EITHER;
    }

    private static Set<CommitmentStatus> statuses(String name) {
        if (name.equals(OWED)) {
            return CommitmentStatus.TO_BE_DONE;
        }
        EnumSet<CommitmentStatus> asked = EnumSet.allOf(CommitmentStatus.class);
        asked.removeIf(status -> !status.name().equals(name));
        return asked;
    }

    /** Null where nothing was typed, or no day. */
    private static LocalDate day(Listing listing, String name) {
        return new FormFields(listing.form()).day(name);
    }

    private static String blankAsNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
