package nl.wederkerig.signing;

import java.time.Instant;
import java.util.List;
import nl.wederkerig.agreement.PartyKey;

/**
 * Whom a round waits for and the moments at which something happens in it by itself, as they are now. Moments are the
 * first after the last day of a term, that is midnight in Europe/Amsterdam.
 *
 * @param signers       every party that signs, the co-signer apart
 * @param coSigner      null where co-signing is not asked
 * @param lastNoticeAt  when the co-signer gets a last notice; null without co-signer
 * @param silentAt      when the co-signer has been silent; null without co-signer
 * @param runsOutAt     null while it stands still, and when no party other than the co-signer is silent
 * @param inForceAt     the beginning of the agreed date, or of the day of the last signature where that is later; null
 *                      where none was agreed
 * @param ratifications one for each reservation that is not lifted
 * @param referralTabled whether the present referral was tabled before, so that it waits for the agenda (A12)
 * @param discussFirst  whether a referral is discussed in the medeoverhedenoverleg first (A12)
 * @param raiseAt       when the present referral is raised next; null without one
 * @param coSignBy      when the co-signer has been silent on the cabinet's decision; null without one
 */
public record RoundSchedule(
        RoundId round,
        List<PartyKey> signers,
        PartyKey coSigner,
        boolean byAward,
        Instant lastNoticeAt,
        Instant silentAt,
        Instant runsOutAt,
        Instant inForceAt,
        List<RatificationTerm> ratifications,
        boolean referralTabled,
        boolean discussFirst,
        Instant raiseAt,
        Instant coSignBy) {

    public RoundSchedule {
        signers = List.copyOf(signers);
        ratifications = List.copyOf(ratifications);
    }

    /** @param dueAt when it is reminded. @param lapsesAt when the round is void */
    public record RatificationTerm(PartyKey party, Instant dueAt, Instant lapsesAt) {}
}
