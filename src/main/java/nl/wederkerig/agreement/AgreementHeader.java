package nl.wederkerig.agreement;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;

/**
 * What stands above every page of an agreement.
 *
 * @param coSigningNotNeeded the reason that BZK recorded, or null (A2)
 * @param existing           concluded before it was entered (A2)
 * @param agreedInForceOn    the date that parties agreed, or null
 * @param provisionalFrom    the earlier day from which it is applied provisionally, or null
 * @param inForceOn          the first day in force; null before
 * @param byAward            whether it is to be signed, or in force, by virtue of a binding outcome without BZK's co-signature (A14)
 * @param replaces           reference of the agreement that ends when this one enters into force (A16), or null
 */
public record AgreementHeader(
        AgreementId id,
        String reference,
        String title,
        String summary,
        AgreementKind kind,
        String theme,
        CooperationModel cooperationModel,
        LocalDate registeredOn,
        AgreementStatus status,
        boolean existing,
        String coSigningNotNeeded,
        boolean reconstruction,
        boolean fictitious,
        boolean markedPublic,
        LocalDate agreedInForceOn,
        LocalDate provisionalFrom,
        LocalDate inForceOn,
        boolean byAward,
        String replaces) {}
