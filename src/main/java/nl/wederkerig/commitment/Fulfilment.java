package nl.wederkerig.commitment;

import java.time.LocalDate;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;

/**
 * What the parties to a commitment do until it has ended (nakoming). A commitment is named by its key within the agreement.
 * Everything throws {@link nl.wederkerig.shared.NotFound} when there is none or the actor may not see it,
 * {@link nl.wederkerig.shared.RuleBroken} with the number of the rule that does not allow it, and
 * {@link nl.wederkerig.shared.InvalidInput} with all faults of what is filled in. Nobody's silence does any of this.
 */
public interface Fulfilment {

    /** The obligor says how far it is; the status stays. @param percent 0 to 100, or null */
    void reportProgress(AgreementId agreement, String commitment, String text, Integer percent, Actor actor);

    /**
     * A member of the association that owes it has done its part (C1); by the member itself, or by the association for it.
     *
     * @param text what it did; may be null
     */
    void reportMember(AgreementId agreement, String commitment, OrganisationId member, String text, Actor actor);

    /** The obligor claims that it is fulfilled (C2). @param evidence may be null unless the commitment requires it */
    void claim(AgreementId agreement, String commitment, String evidence, Actor actor);

    /** A beneficiary confirms, of what is claimed or contested; with the last it is fulfilled (C2, C5). */
    void confirm(AgreementId agreement, String commitment, Actor actor);

    /** A beneficiary confirms a part (C2). @param newDue the last day for the rest, inclusive */
    void confirmPart(AgreementId agreement, String commitment, LocalDate newDue, String text, Actor actor);

    /** A beneficiary contests what is claimed; at once it is contested (C2). */
    void contest(AgreementId agreement, String commitment, String reason, Actor actor);

    /** The obligor asks for another date, also after the date (C3). @param newDue the last day, inclusive; not the present one */
    void requestExtension(AgreementId agreement, String commitment, LocalDate newDue, String reason, Actor actor);

    /**
     * A beneficiary decides on the date that was asked for; it moves when all grant it, and stays with the first that refuses (C3).
     *
     * @param reason may be null when granted
     */
    void decideExtension(AgreementId agreement, String commitment, boolean granted, String reason, Actor actor);

    /** A beneficiary waives; it takes effect when all have (C7). Releases what waits for it (C4). */
    void waive(AgreementId agreement, String commitment, Actor actor);
}
