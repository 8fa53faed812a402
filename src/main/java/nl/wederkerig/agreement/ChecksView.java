package nl.wederkerig.agreement;

import java.time.Instant;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;

/**
 * The article 2 check and the UDO check, with who filled them in last and when; null where nobody has yet.
 *
 * @param complete whether both are
 */
public record ChecksView(
        FinancialParagraph financialParagraph, By financialParagraphBy, UdoCheck udoCheck, By udoCheckBy, boolean complete) {

    /** @param person null when it stood in what was registered by the system */
    public record By(OrganisationId organisation, PersonId person, Instant at) {}
}
