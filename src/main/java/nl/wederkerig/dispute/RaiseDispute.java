package nl.wederkerig.dispute;

import java.util.List;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;

/**
 * A dispute to be raised.
 *
 * @param key         unique within the agreement, small letters, digits and hyphens; null for {@code geschil-1}, {@code geschil-2}, ...
 * @param commitments keys of those that it is about; empty when it is about the agreement
 * @param text        what it is about, at most {@value #LONGEST_TEXT} characters
 */
public record RaiseDispute(
        AgreementId agreement, String key, DisputeKind kind, List<OrganisationId> claimants, List<OrganisationId> respondents,
        List<String> commitments, String text) {

    public static final int LONGEST_TEXT = 10_000;

    public RaiseDispute {
        claimants = claimants.stream().distinct().toList();
        respondents = respondents.stream().distinct().toList();
        commitments = commitments.stream().distinct().toList();
    }
}
