package nl.wederkerig.overview;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;

/** What BZK watches over besides what it co-signs; one statement, besides those that say who looks. */
public interface BzkDesk {

    Desk of(Actor liaison);

    /** The texts to look at, a part of them; two statements, besides those that say who looks. @param page from 0 */
    PriorLooks looks(int page, int size, Actor liaison);

    /**
     * @param looks      texts that ministries asked BZK to look at beforehand (A11) and that are not answered, the nearest day first; a few
     * @param ministries that are late with commitments that the liaison sees, or negotiate, or sit at tables: those with most late
     *                   ones first, then with most tables
     */
    record Desk(List<PriorLook> looks, List<Ministry> ministries) {

        public Desk {
            looks = List.copyOf(looks);
            ministries = List.copyOf(ministries);
        }
    }

    /** @param total also those of other parts */
    record PriorLooks(List<PriorLook> looks, long total) {

        public PriorLooks {
            looks = List.copyOf(looks);
        }
    }

    /** @param askedOn null where it is not known */
    record PriorLook(AgreementId agreement, String reference, String title, LocalDate askedOn, LocalDate answerBy) {}

    /**
     * @param late      commitments that are late
     * @param longest   the last day of the one that has been late longest; null without any
     * @param tables    open ones at which it negotiates (T62)
     * @param themes    at these tables
     * @param negotiations that run and to which it is party in whatever role, of those that the liaison sees
     */
    record Ministry(OrganisationId organisation, long late, LocalDate longest, long tables, long themes, long negotiations) {}
}
