package nl.wederkerig.signing;

import java.time.LocalDate;
import nl.wederkerig.agreement.Ground;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;

/**
 * What parties and the co-signer do in a signing round (A8 to A11, A17), by a signatory of the party. Who has no part in the
 * round gets {@link nl.wederkerig.shared.NotFound}; signing and declining need a signing authority in force that day.
 */
public interface Signing {

    /** Refused when the round is about something else than the signatory read. */
    void sign(Sign command, Actor actor);

    /** @param ground for BZK, else null (A9) */
    void decline(AgreementId agreement, PartyRole asRole, Ground ground, String reason, Actor actor);

    void decline(Decline command, Actor actor);

    /** Lifts the own reservation (A17). */
    void ratify(AgreementId agreement, PartyRole asRole, Actor actor);

    /** The own reservation fails: counts as declining (A17). @param ground for BZK, else null */
    void refuseRatification(AgreementId agreement, PartyRole asRole, Ground ground, String reason, Actor actor);

    /**
     * @param asRole           where the organisation is party twice, else null
     * @param sha256           what was read; null where it is not known, as in a dossier file
     * @param ratifyBy         with a reservation of ratification, the day by which it is due; else null (A17)
     * @param reservation      what is reserved, or null
     * @param document         name of the document in which a signature was set outside, or null (A8)
     * @param authorityUnnamed in an import of a dossier file that names no authority for the organisation: who signs is
     *                         taken to be authorised, and the signature says so. Never from a person's own request
     */
    record Sign(
            AgreementId agreement, PartyRole asRole, String sha256, LocalDate ratifyBy, String reservation, String document,
            boolean authorityUnnamed) {

        public Sign(
                AgreementId agreement, PartyRole asRole, String sha256, LocalDate ratifyBy, String reservation, String document) {
            this(agreement, asRole, sha256, ratifyBy, reservation, document, false);
        }
    }

    /** @param ground for BZK, else null (A9). @param authorityUnnamed as in {@link Sign} */
    record Decline(AgreementId agreement, PartyRole asRole, Ground ground, String reason, boolean authorityUnnamed) {}
}
