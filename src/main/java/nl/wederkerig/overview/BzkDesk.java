package nl.wederkerig.overview;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;

/** What BZK watches over besides what it co-signs. Each is one statement, besides those that say who looks. */
public interface BzkDesk {

    /** Texts that ministries asked BZK to look at beforehand (A11) and that are not answered, the nearest day first. */
    List<PriorLook> toLookAt(Actor liaison);

    /**
     * Ministries that are late with commitments that the liaison sees, or negotiate at tables: those with most late ones first, then
     * with most tables.
     */
    List<Ministry> ministries(Actor liaison);

    /** @param askedOn null where it is not known */
    record PriorLook(AgreementId agreement, String reference, String title, LocalDate askedOn, LocalDate answerBy) {}

    /**
     * @param late      commitments that are late
     * @param longest   the last day of the one that has been late longest; null without any
     * @param tables    open ones at which it negotiates (T62)
     * @param themes    at these tables
     * @param negotiations that run and that it is party to, of those that the liaison sees
     */
    record Ministry(OrganisationId organisation, long late, LocalDate longest, long tables, long themes, long negotiations) {}
}
