package nl.wederkerig.signing;

import nl.wederkerig.shared.AgreementId;

/**
 * What happens in signing by itself, at its moment. Called by the process; each has the effect of one when called twice,
 * and throws {@link LapseNotDue} when the domain says otherwise.
 */
public interface SigningLapses {

    /** Opens the round about what the agreement has to sign. Called once the agreement is in SIGNING. */
    RoundId openRound(AgreementId agreement);

    /** Whom the round waits for and when what happens, as it is now; at any time, also when it has ended. */
    RoundSchedule schedule(RoundId round);

    /** The co-signer has not answered in P30D: a last notice to its executive (A11). */
    void lastNotice(RoundId round);

    /** The co-signer has not answered P14D later either: CABINET (A11). */
    void coSignerSilent(RoundId round);

    /** P90D have run out with somebody silent: void (A11); by award: in force in any case (A14). */
    void ranOut(RoundId round);

    /** A reservation was not lifted in time: reminded (A17). */
    void ratificationDue(RoundId round);

    /** P30D after that: void (A17). */
    void ratificationLapsed(RoundId round);

    /** BZK did not sign within P14D after the cabinet decided that it co-signs: back to AZ (A12). */
    void coSignerSilentAfterDecision(RoundId round);

    /** Raises the referral to the prime minister's office (every P14D); decides nothing. */
    void raiseToPrimeMinister(RoundId round);

    /** All signed, reservations lifted, agreed date reached (A13). */
    void enterIntoForce(RoundId round);
}
