package nl.wederkerig.dispute;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Reason;

/**
 * The disputes about an agreement, and how they begin and end; each is named by its key within the agreement, such as
 * {@code deadlock-1}. Everything throws {@link nl.wederkerig.shared.NotFound} when there is none or the actor may not see the
 * agreement; the acts throw {@link nl.wederkerig.shared.RuleBroken} for who is no negotiator of a party to the dispute.
 */
public interface Disputes {

    /** What the keys of agreed advices begin with; the number of their milestone in the timetable follows, from 1. */
    String OF_ADVICES = "advies-";

    /** In the order in which they were raised; none for who sees only a part of the agreement. */
    List<DisputeView> of(AgreementId agreement, Actor actor);

    /** Keys of what runs or ran of the advices in the timetable, as far as the actor may see them. */
    Set<String> agreedAdvices(AgreementId agreement, Actor actor);

    /**
     * Over all agreements that the actor sees in full, those that are open first, then the nearest date.
     *
     * @param own   only those to which the actor's organisation is a party
     * @param ended also those that have ended
     * @param page  from 0
     * @param size  1 to {@value DisputePage#LARGEST_PAGE}
     */
    DisputePage list(boolean own, boolean ended, int page, int size, Actor actor);

    /** As {@link #list(boolean, boolean, int, int, Actor)}, of which only what is asked for. */
    DisputePage list(DisputeQuery query, Actor actor);

    /** Those to which the actor's organisation is a party and any of the others as well; otherwise as {@link #list}. */
    DisputePage between(Set<OrganisationId> others, boolean ended, int page, int size, Actor actor);

    /** Why the actor can raise no dispute on the agreement at all, whatever it is about; empty when it can (D1). */
    Optional<Reason> whyNotRaised(AgreementId agreement, Actor actor);

    /**
     * By one of the claimants; the consultation begins that day (D1, D2).
     *
     * @return its key
     * @throws nl.wederkerig.shared.InvalidInput with all faults of what is filled in
     * @throws nl.wederkerig.shared.RuleBroken   D1 also when a commitment is in another dispute already
     */
    String raise(RaiseDispute command, Actor actor);

    /**
     * Joint, by claimants and respondents, on the same (A14, D3).
     *
     * @throws nl.wederkerig.shared.InvalidInput without a text, or where it disposes of what the dispute is not about
     */
    void settle(AgreementId agreement, String dispute, Settlement settlement, Actor actor);

    /** By the claimants; needs the respondents' consent in the third-party stage. */
    void withdraw(AgreementId agreement, String dispute, Actor actor);

    /** By the respondents, in the third-party stage; with the last the dispute is withdrawn. */
    void consentToWithdrawal(AgreementId agreement, String dispute, Actor actor);
}
