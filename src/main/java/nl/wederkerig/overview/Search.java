package nl.wederkerig.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;

/**
 * Finds what somebody types, in everything that the actor may see: by Dutch stems, by parts of words, whatever the capitals and
 * accents, and by either name of The Hague and 's-Hertogenbosch. All words must occur. One statement for all kinds together and
 * one for each of {@link SearchedElsewhere}, besides those that say who looks.
 */
public interface Search {

    /** Words beyond these are not looked at. */
    int MOST_WORDS = 6;

    /**
     * The best of each kind, in the order of {@link Kind}; nothing where no word of two letters or digits was typed.
     *
     * @param most of each kind, 1 to 100
     */
    List<Found> find(String typed, int most, Actor actor);

    /**
     * What was perhaps meant: each word that was typed, or the one most like it in agreements and commitments that the actor may see and in
     * names of organisations. In one statement; empty where nothing is like it.
     */
    Optional<String> meant(String typed, Actor actor);

    /** In what is searched. */
    enum Kind {
        AGREEMENT, COMMITMENT, DISPUTE, MEETING, PRECEDENT, ORGANISATION
    }

    /** @param more whether there are more than these */
    record Found(Kind kind, List<Hit> hits, boolean more) {

        public Found {
            hits = List.copyOf(hits);
        }
    }

    /**
     * Something that was found.
     *
     * @param id        of the agreement, also of a commitment and a dispute; of the precedent or meeting; null for an organisation
     * @param key       of the commitment or dispute within its agreement; the organisation; the day of a meeting; null for others
     * @param reference of the agreement; null for a precedent and a meeting
     * @param title     of the agreement; the question of a precedent; the name of an organisation
     * @param about     the commitment's words, a dispute's kind, a precedent's rule, an agreement's status, an organisation's code, the kind of a meeting
     * @param claimants of a dispute; of a commitment, its obligor
     * @param respondents of a dispute; of a commitment, its beneficiaries
     * @param raisedOn of a dispute; null for others
     */
    record Hit(Kind kind, UUID id, String key, String reference, String title, String about, List<OrganisationId> claimants,
            List<OrganisationId> respondents, LocalDate raisedOn) {

        /** Of anything else than a dispute. */
        public Hit(Kind kind, UUID id, String key, String reference, String title, String about, List<OrganisationId> claimants,
                List<OrganisationId> respondents) {
            this(kind, id, key, reference, title, about, claimants, respondents, null);
        }

        public Hit {
            claimants = List.copyOf(claimants);
            respondents = List.copyOf(respondents);
        }
    }
}
