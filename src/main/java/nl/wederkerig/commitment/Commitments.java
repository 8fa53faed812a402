package nl.wederkerig.commitment;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;

/** Commitments to follow: what was promised in a text, from its proposal to its end. */
public interface Commitments {

    /**
     * In the order of the text. Of an agreement of which the actor is no party but a member of one: those that concern the
     * associations it belongs to.
     *
     * @throws nl.wederkerig.shared.NotFound also when the actor may not see the agreement
     */
    List<CommitmentView> of(AgreementId agreement, Actor actor);

    /**
     * One, with all that happened to it.
     *
     * @throws nl.wederkerig.shared.NotFound also when the actor may not see it
     */
    CommitmentFile file(AgreementId agreement, String commitment, Actor actor);

    /**
     * Over all agreements that the actor may see, and within each what the actor may see of it; those that are only planned are
     * left out unless asked for by status. In a number of statements that does not grow with what is found.
     */
    CommitmentPage list(CommitmentQuery query, Actor actor);

    /** How many {@link #list} would find on all pages together, not counted to the end: a page without rows, in one statement besides who looks. */
    CommitmentPage count(CommitmentQuery query, Actor actor);

    /** How many {@link #list} would find of the side that are late, and since when, in one statement besides who looks. */
    Late late(CommitmentQuery.Whose whose, Actor actor);

    /** @param longest the last day of the one that is late longest; null without any */
    record Late(long number, LocalDate longest) {}

    /** Whether any has not ended (A16). Asks nobody who looks: not for showing. */
    boolean anyOpen(AgreementId agreement);

    /** Whether any waits for an event that parties record (C4). Asks nobody who looks: not for showing. */
    boolean waitsForEvent(AgreementId agreement);
}
