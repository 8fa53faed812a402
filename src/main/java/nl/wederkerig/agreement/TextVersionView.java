package nl.wederkerig.agreement;

import java.time.Instant;
import java.util.List;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;

/**
 * A text version, which never changes (A4).
 *
 * @param version            from 1
 * @param financialParagraph as it was when the version was proposed; null while unknown
 * @param sha256             over the canonical whole, lower-case hexadecimal
 * @param proposedBy         null for the text of an outcome
 * @param person             null for the text of an outcome
 */
public record TextVersionView(
        int version,
        TextOrigin origin,
        String text,
        List<PromisedCommitment> commitments,
        FinancialParagraph financialParagraph,
        String sha256,
        OrganisationId proposedBy,
        PersonId person,
        Instant proposedAt) {

    public TextVersionView {
        commitments = List.copyOf(commitments);
    }
}
