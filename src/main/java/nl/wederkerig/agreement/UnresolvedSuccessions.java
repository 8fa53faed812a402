package nl.wederkerig.agreement;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;

/** Parties that ended without a successor on their side: for the registrar to deal with (A18). */
public interface UnresolvedSuccessions {

    /** All that are open, the first ended first; none for anybody but the registrar. */
    List<Unresolved> open(Actor actor);

    /** As {@link #open(Actor)}, a part of them. @param page from 0 */
    UnresolvedPage open(int page, int size, Actor actor);

    /** Those in one agreement; none for anybody but the registrar. */
    List<Unresolved> openIn(AgreementId agreement, Actor actor);

    /**
     * Records what came of it, in the dossier's history too.
     *
     * @param settlement what was arranged, seen by all parties
     * @throws nl.wederkerig.shared.InvalidInput without words
     * @throws nl.wederkerig.shared.NotFound     for anybody but the registrar, and for what is not open
     */
    void settle(AgreementId agreement, OrganisationId organisation, String settlement, Actor actor);

    /** @param total also those of other parts */
    record UnresolvedPage(List<Unresolved> open, long total) {

        public UnresolvedPage {
            open = List.copyOf(open);
        }
    }

    /** @param endedOn the first day on which the organisation did not exist any more */
    record Unresolved(AgreementId agreement, String reference, String title, OrganisationId organisation, LocalDate endedOn) {}
}
