package nl.wederkerig.signing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.agreement.Ground;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.calendar.TermEnd;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;

/**
 * A signing round as somebody may see it.
 *
 * @param voidCause       null unless void
 * @param endedOn         null while open
 * @param runsOut         when the round is void with somebody silent, or by award in force; null while it stands still, when
 *                        nobody but the co-signer is silent, and when it has ended
 * @param agreedInForceOn null for the day of the last signature
 * @param provisionalFrom null where no earlier application was agreed (A13)
 * @param signers         the co-signer last. In a round that is complete by award, those without signature did not sign (A14)
 * @param referrals       the first first
 * @param acts            what concerns who looks, and why not now; empty when the round has ended
 */
public record SigningRoundView(
        RoundId id,
        int version,
        String sha256,
        RoundStatus status,
        VoidCause voidCause,
        boolean byAward,
        boolean amendment,
        LocalDate openedOn,
        LocalDate endedOn,
        TermEnd runsOut,
        LocalDate agreedInForceOn,
        LocalDate provisionalFrom,
        List<Signer> signers,
        List<Referral> referrals,
        List<AvailableSigningAct> acts) {

    public SigningRoundView {
        signers = List.copyOf(signers);
        referrals = List.copyOf(referrals);
        acts = List.copyOf(acts);
    }

    /**
     * @param signed    null before
     * @param refused   the last time, or null
     * @param respondBy the last day of what it is to do now: sign, co-sign, ratify; null when nothing is awaited from it
     */
    public record Signer(PartyKey party, boolean coSigner, Signed signed, Refused refused, LocalDate respondBy) {}

    /**
     * @param as                the party as it was when it signed
     * @param document          where it was set outside, else null (A8)
     * @param onCabinetDecision on the strength of the cabinet's decision (A12)
     * @param reservation       null without
     */
    public record Signed(
            PartyKey as, PersonId person, SigningGround ground, Instant at, String document, boolean onCabinetDecision,
            Reserved reservation) {}

    /** @param decidedOn null while open. @param lapsesOn last day before the round is void (A17) */
    public record Reserved(String text, LocalDate ratifyBy, ReservationStatus status, LocalDate decidedOn, LocalDate lapsesOn) {}

    /** @param ofRatification a ratification was refused (A17). @param ground null for others than BZK */
    public record Refused(PersonId person, boolean ofRatification, Ground ground, String reason, Instant at) {}

    /**
     * The road through the cabinet.
     *
     * @param leftOn       null while it is with the cabinet
     * @param decision     null before, and when it was withdrawn
     * @param conditions   what the cabinet wants changed; null but with AMEND
     * @param coSignBy     last day on which BZK signs on the decision; null without
     * @param deliberation null for others than the Rijk (A12)
     */
    public record Referral(
            ReferralCause cause, LocalDate referredOn, LocalDate leftOn, CabinetDecisionKind decision, String conditions, LocalDate coSignBy,
            Deliberation deliberation) {}

    /** @param raisedNext first day on which it is raised next; null when it is no longer with the cabinet */
    public record Deliberation(
            CabinetStatus status, LocalDate tabledOn, OrganisationId tabledBy, LocalDate discussedOn, String discussionNote,
            LocalDate meetingOn, String note, int timesRaised, LocalDate raisedNext) {}
}
