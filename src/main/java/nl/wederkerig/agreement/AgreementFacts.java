package nl.wederkerig.agreement;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.shared.AgreementId;

/**
 * What other features need to know of an agreement to apply their own rules; not for showing.
 *
 * @param inForceOn     null before
 * @param amendment     status of the open amendment; null without one
 * @param currentVersion 0 without a text
 */
public record AgreementFacts(
        AgreementId id,
        String reference,
        AgreementStatus status,
        List<PartyView> parties,
        DisputeArrangement arrangement,
        int currentVersion,
        Integer versionInForce,
        LocalDate inForceOn,
        AmendmentStatus amendment,
        boolean byAward) {

    public AgreementFacts {
        parties = List.copyOf(parties);
    }
}
