package nl.wederkerig.signing;

import java.time.Instant;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.shared.AgreementId;

/**
 * The process that a signing round runs in, in the words of signing. Called within the command's transaction after the
 * round has changed and its event stands in the record.
 */
public interface SigningProcess {

    /** @param reservationUntil the first moment after the day by which ratification is due; null without reservation */
    void signed(AgreementId agreement, RoundId round, PartyKey party, Instant reservationUntil);

    void ratified(AgreementId agreement, RoundId round, PartyKey party);

    /** The co-signer declined, or its own ratification was refused: to the cabinet. */
    void coSignerDeclined(AgreementId agreement, RoundId round);

    /**
     * The round is void by what somebody did: declined, refused ratification, proposed a new version. Not called for what
     * the process told itself through {@link SigningLapses}.
     */
    void voided(AgreementId agreement, RoundId round, VoidCause cause);

    void referralTabled(AgreementId agreement, RoundId round);

    void referralDiscussed(AgreementId agreement, RoundId round);

    void agendaSet(AgreementId agreement, RoundId round);

    /**
     * With AMEND and REJECT the round is void; {@link #voided} is not called besides.
     *
     * @param coSignBy with CO_SIGN the first moment after the term in which BZK signs; else null
     */
    void cabinetDecided(AgreementId agreement, RoundId round, CabinetDecisionKind decision, Instant coSignBy);

    /** The co-signer signed, or lifted its reservation, while the matter was with the cabinet; {@link #signed} is not called besides. */
    void coSignedAfterAll(AgreementId agreement, RoundId round);

    /**
     * The round's end moved, for days in CABINET do not count (A11).
     *
     * @param runsOutAt null while it stands still, and when no party other than the co-signer is silent any more
     */
    void roundMoved(AgreementId agreement, RoundId round, Instant runsOutAt);

    /** Terms of the round were corrected: every moment of {@link SigningLapses#schedule} may be another now. */
    void termsMoved(AgreementId agreement, RoundId round);
}
