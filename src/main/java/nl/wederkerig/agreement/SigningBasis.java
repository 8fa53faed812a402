package nl.wederkerig.agreement;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.shared.AgreementId;

/**
 * What a signing round is about. A round keeps it as it was when the round opened.
 *
 * @param version            the text version to sign
 * @param sha256             over the version and the completed checks, lower-case hexadecimal
 * @param signers            every party that signs, the co-signer apart
 * @param coSigner           null where co-signing is not asked (A2, A14)
 * @param inForceOn          the agreed date, or null for the day of the last signature
 * @param provisionalFrom    the earlier day from which parties agreed to apply it provisionally (A13), or null
 * @param byAward            a binding outcome: it can be signed, not declined, and is in force after P30D in any case (A14)
 * @param amendment          whether it is about an amendment of an agreement in force (A15)
 * @param financialParagraph null where it was never filled in; likewise the check
 */
public record SigningBasis(
        AgreementId agreement,
        String reference,
        String title,
        int version,
        String sha256,
        List<PartyKey> signers,
        PartyKey coSigner,
        LocalDate inForceOn,
        LocalDate provisionalFrom,
        boolean byAward,
        boolean amendment,
        FinancialParagraph financialParagraph,
        UdoCheck udoCheck,
        DisputeArrangement arrangement) {

    public SigningBasis {
        signers = List.copyOf(signers);
    }
}
