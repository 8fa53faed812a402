package nl.wederkerig.agreement;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.shared.AgreementId;

/**
 * What a signing round is about.
 *
 * @param version     the text version to sign
 * @param sha256      over the version and the completed checks, lower-case hexadecimal
 * @param signers     every party that signs, the co-signer apart
 * @param coSigner    null where co-signing is not asked (A2, A14)
 * @param inForceOn   the agreed date, or null for the day of the last signature
 * @param byAward     a binding outcome: it can be signed, not declined, and is in force after P30D in any case (A14)
 * @param amendment   whether it is about an amendment of an agreement in force (A15)
 */
public record SigningBasis(
        AgreementId agreement,
        int version,
        String sha256,
        List<PartyKey> signers,
        PartyKey coSigner,
        LocalDate inForceOn,
        boolean byAward,
        boolean amendment,
        boolean medeoverhedenoverlegFirst) {

    public SigningBasis {
        signers = List.copyOf(signers);
    }
}
